package org.moveagain.tracking.erasure;

import java.util.Collection;
import java.util.function.Predicate;

import org.apache.kafka.common.TopicPartition;

/**
 * A topic that has records about people, and how to find those of one.
 */
public interface PersonalRecords {

	/**
	 * Where a person's records may be.
	 * @param subject whose
	 * @return partitions of topics that there are
	 */
	Collection<TopicPartition> partitions(String subject);

	/**
	 * Which keys are a person's.
	 * @param subject whose
	 * @return says whether a record's key is one
	 */
	Predicate<byte[]> keys(String subject);

}
