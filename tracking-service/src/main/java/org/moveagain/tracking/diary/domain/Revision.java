package org.moveagain.tracking.diary.domain;

import java.util.Comparator;

import org.moveagain.events.tracking.EntryStream;

/**
 * Which record of the log decided what an entry is. The greater one wins: revised over
 * created, and under the same key the later in the log.
 *
 * @param stream the key that the record was under
 * @param offset where it is in its partition
 */
public record Revision(EntryStream stream, long offset) implements Comparable<Revision> {

	private static final Comparator<Revision> ORDER = Comparator.comparing(Revision::stream)
		.thenComparingLong(Revision::offset);

	/**
	 * Whether this one wins.
	 * @param other another one of the same entry
	 * @return true when this is the greater
	 */
	public boolean beats(Revision other) {
		return compareTo(other) > 0;
	}

	@Override
	public int compareTo(Revision other) {
		return ORDER.compare(this, other);
	}

}
