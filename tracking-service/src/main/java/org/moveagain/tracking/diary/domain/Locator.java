package org.moveagain.tracking.diary.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.EntryStream;

/**
 * Where an entry is. It is written after the days, so what it says has happened there.
 *
 * @param ref which entry
 * @param version how often the document was written; 0 when it never was
 * @param revision which record decided it
 * @param date the day that holds the entry; null when it was deleted
 */
public record Locator(EntryRef ref, long version, Revision revision, @Nullable LocalDate date) {

	/**
	 * Whether a deletion (not merely a tombstone of what was created) put it there.
	 * @return true when no repeat of the first record can bring it back
	 */
	public boolean deleted() {
		return this.date == null && this.revision.stream() == EntryStream.REVISED;
	}

}
