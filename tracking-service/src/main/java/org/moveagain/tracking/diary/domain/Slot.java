package org.moveagain.tracking.diary.domain;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;

/**
 * What a day holds of one entry: the entry, or the marker that it was deleted or moved to
 * another day. A marker stays, so that an old record that is applied again finds that it
 * has been beaten.
 *
 * @param revision which record decided it
 * @param entry the entry; null for a marker
 * @param bytes the size of the record's value; 0 for a marker
 */
public record Slot(Revision revision, @Nullable Entry entry, int bytes) {

	/**
	 * A marker.
	 * @param revision which record decided it
	 * @return a slot without an entry
	 */
	public static Slot marker(Revision revision) {
		return new Slot(revision, null, 0);
	}

}
