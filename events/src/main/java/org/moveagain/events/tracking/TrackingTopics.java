package org.moveagain.events.tracking;

/**
 * The names of the topics of tracking. A name ends with the major version of its
 * contract.
 */
public final class TrackingTopics {

	/** Every entry of every person: compacted, the system of record. */
	public static final String ENTRIES = "tracking.entries.v1";

	/** What each person wants to reach, one record per measure: compacted. */
	public static final String GOALS = "tracking.goals.v1";

	/** What each person answered to alerts, one record per kind: compacted. */
	public static final String ALERT_REPLIES = "tracking.alert-replies.v1";

	/** What each person has planned, one record per kind: compacted. */
	public static final String PLANS = "tracking.plans.v1";

	/** What each person answered to questionnaires: compacted. */
	public static final String RESPONSES = "tracking.responses.v1";

	/**
	 * Key of a record that only makes the broker close a segment, so that it can be
	 * compacted: it has no value and is about nobody. In every topic of tracking.
	 */
	public static final String ROLL = "roll";

	/** Header of a dead letter: the partition that it came from, as decimal digits. */
	public static final String ORIGINAL_PARTITION = "original_partition";

	/** Header of a dead letter: its offset in that partition, as decimal digits. */
	public static final String ORIGINAL_OFFSET = "original_offset";

	/** Header of a dead letter: why it could not be applied, in a few plain words. */
	public static final String REASON = "reason";

	private TrackingTopics() {
	}

	/**
	 * What of a topic could not be applied, under its original key: compacted, with as
	 * many partitions.
	 * @param topic its name
	 * @return the name of the topic of dead letters
	 */
	public static String deadLetters(String topic) {
		return topic + ".dlt";
	}

}
