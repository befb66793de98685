package org.moveagain.tracking.log;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.common.TopicPartition;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.events.tracking.TrackingTopics;

/**
 * The topics that are the system of record. All have as many partitions, and everything
 * about one person is under the same partition number in each.
 */
public enum TrackingTopic {

	/** What people log. */
	ENTRIES(TrackingTopics.ENTRIES),
	/** What people want to reach. */
	GOALS(TrackingTopics.GOALS),
	/** What people answered to alerts. */
	ALERTS(TrackingTopics.ALERT_REPLIES),
	/** What people have planned. */
	PLANS(TrackingTopics.PLANS),
	/** What people answered to questionnaires. */
	RESPONSES(TrackingTopics.RESPONSES);

	private final String topic;

	TrackingTopic(String topic) {
		this.topic = topic;
	}

	/**
	 * Its name in Kafka.
	 * @return with the major version of its contract
	 */
	public String topic() {
		return this.topic;
	}

	/**
	 * Its name in positions.
	 * @return lower case letters
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Where its records go that could not be applied.
	 * @return the name of a topic
	 */
	public String deadLetters() {
		return TrackingTopics.deadLetters(this.topic);
	}

	/**
	 * One of its partitions.
	 * @param number from 0
	 * @return topic and number
	 */
	public TopicPartition in(int number) {
		return new TopicPartition(this.topic, number);
	}

	/**
	 * The names in Kafka of all of them.
	 * @return without those of dead letters
	 */
	public static Set<String> names() {
		return Arrays.stream(values()).map(TrackingTopic::topic).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The one that items of a kind are in.
	 * @param contract of the kind
	 * @return its topic
	 */
	public static TrackingTopic of(ItemContract<?> contract) {
		return named(contract.topic()).orElseThrow();
	}

	/**
	 * The one with this name.
	 * @param topic any text
	 * @return empty when there is none
	 */
	public static Optional<TrackingTopic> named(String topic) {
		return Arrays.stream(values()).filter((each) -> each.topic.equals(topic)).findFirst();
	}

}
