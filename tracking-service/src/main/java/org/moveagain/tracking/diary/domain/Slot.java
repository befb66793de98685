package org.moveagain.tracking.diary.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a document holds of one entry or item: its content, or the marker that it was
 * deleted or moved to another document. A marker stays, so that an old record that is
 * applied again finds that it has been beaten.
 *
 * @param revision which record decided it
 * @param content what it is; null for a marker
 * @param bytes the size of the record's value; 0 for a marker
 * @param <C> what is in it
 */
public record Slot<C>(Revision revision, @Nullable C content, int bytes) {

	/**
	 * A marker.
	 * @param revision which record decided it
	 * @param <C> what would be in it
	 * @return a slot without content
	 */
	public static <C> Slot<C> marker(Revision revision) {
		return new Slot<>(revision, null, 0);
	}

}
