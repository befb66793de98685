package org.moveagain.events.tracking;

/**
 * The names of the topics of tracking. A name ends with the major version of its
 * contract.
 */
public final class TrackingTopics {

	/** Every entry of every person: compacted, the system of record. */
	public static final String ENTRIES = "tracking.entries.v1";

	/**
	 * What could not be applied, under its original key: compacted, with as many
	 * partitions as {@link #ENTRIES}.
	 */
	public static final String DEAD_LETTERS = "tracking.entries.v1.dlt";

	/** Header of a dead letter: the partition that it came from, as decimal digits. */
	public static final String ORIGINAL_PARTITION = "original_partition";

	/** Header of a dead letter: its offset in that partition, as decimal digits. */
	public static final String ORIGINAL_OFFSET = "original_offset";

	/** Header of a dead letter: why it could not be applied, in a few plain words. */
	public static final String REASON = "reason";

	private TrackingTopics() {
	}

}
