package org.moveagain.tracking.log;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.common.utils.Utils;

import org.springframework.stereotype.Component;

/**
 * Which partition holds everything about a person: Kafka's murmur2 of the subject alone,
 * so that the order of one person's entries is the order of the log. Never changed: the
 * log was written with it.
 */
@Component
public class SubjectPartition {

	private final int partitions;

	SubjectPartition(LogProperties properties) {
		this.partitions = properties.partitions();
	}

	/**
	 * The partition of a person.
	 * @param subject whose
	 * @return from 0 to the number of partitions - 1
	 */
	public int of(String subject) {
		return Utils.toPositive(Utils.murmur2(subject.getBytes(StandardCharsets.UTF_8))) % this.partitions;
	}

}
