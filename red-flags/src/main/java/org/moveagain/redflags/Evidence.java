package org.moveagain.redflags;

/**
 * How well a rule is founded.
 */
public enum Evidence {

	/** Read in the named source. */
	SOURCE_READ,
	/**
	 * From general knowledge: to be confirmed by a clinician before anyone relies on it.
	 */
	TO_BE_CONFIRMED,
	/** A choice of this project, on the side of caution. */
	DESIGN_CHOICE

}
