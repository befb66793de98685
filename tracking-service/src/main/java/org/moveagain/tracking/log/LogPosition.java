package org.moveagain.tracking.log;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.kafka.common.TopicPartition;

/**
 * Where a record is in the log: {@code 3@1204} for entries, {@code goals:3@17} and the
 * like for the other topics.
 *
 * @param topic which of the log's topics
 * @param partition from 0
 * @param offset from 0, within the partition
 */
public record LogPosition(TrackingTopic topic, int partition, long offset) {

	private static final Pattern FORM = Pattern.compile("(?:([a-z]{1,20}):)?(\\d{1,5})@(\\d{1,18})");

	/**
	 * Reads a position.
	 * @param text as {@link #toString()} writes it
	 * @return the position; empty when the text is none
	 */
	public static Optional<LogPosition> parse(String text) {
		Matcher matcher = FORM.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String name = matcher.group(1);
		return Arrays.stream(TrackingTopic.values())
			.filter((topic) -> (name != null) ? name.equals(topic.label()) && topic != TrackingTopic.ENTRIES
					: topic == TrackingTopic.ENTRIES)
			.map((topic) -> new LogPosition(topic, Integer.parseInt(matcher.group(2)),
					Long.parseLong(matcher.group(3))))
			.findFirst();
	}

	/**
	 * The partition that it is in.
	 * @return topic and number
	 */
	public TopicPartition in() {
		return this.topic.in(this.partition);
	}

	@Override
	public String toString() {
		String place = this.partition + "@" + this.offset;
		return (this.topic == TrackingTopic.ENTRIES) ? place : this.topic.label() + ":" + place;
	}

}
