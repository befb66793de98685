package org.moveagain.events.tracking;

import java.util.Locale;

/**
 * The two keys that an entry has in the log. What is under {@link #REVISED} wins over
 * what is under {@link #CREATED}, in whichever order they arrive; constants are in rising
 * order of that rank.
 */
public enum EntryStream {

	/** The state as it was first logged. */
	CREATED,

	/** The state after the last correction, or the marker of a deletion. */
	REVISED;

	/**
	 * The last part of a key.
	 * @return {@code created} or {@code revised}
	 */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

}
