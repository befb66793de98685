package org.moveagain.tracking.erasure;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.kafka.common.TopicPartition;
import org.moveagain.events.tracking.RecordKey;
import org.moveagain.tracking.log.SubjectPartition;
import org.moveagain.tracking.log.TrackingTopic;

import org.springframework.stereotype.Component;

/**
 * The topics that are the system of record, and their dead letters: a person's number is
 * the same in all of them.
 */
@Component
class TrackingRecords implements PersonalRecords {

	private final SubjectPartition partitions;

	TrackingRecords(SubjectPartition partitions) {
		this.partitions = partitions;
	}

	@Override
	public Collection<TopicPartition> partitions(String subject) {
		int number = this.partitions.of(subject);
		return Arrays.stream(TrackingTopic.values())
			.flatMap((topic) -> Stream.of(topic.topic(), topic.deadLetters()))
			.map((topic) -> new TopicPartition(topic, number))
			.toList();
	}

	@Override
	public Predicate<byte[]> keys(String subject) {
		return (bytes) -> RecordKey.parse(bytes).filter((key) -> key.subject().equals(subject)).isPresent();
	}

}
