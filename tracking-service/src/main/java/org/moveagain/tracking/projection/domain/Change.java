package org.moveagain.tracking.projection.domain;

import org.moveagain.events.tracking.Entry;

/**
 * What a record says about its entry.
 */
public sealed interface Change {

	/**
	 * The entry is this now.
	 *
	 * @param entry in full
	 * @param bytes the size of the record's value
	 */
	record Stated(Entry entry, int bytes) implements Change {

	}

	/** The entry was deleted. */
	record Deleted() implements Change {

	}

	/** What was under this key is to be forgotten. */
	record Forgotten() implements Change {

	}

}
