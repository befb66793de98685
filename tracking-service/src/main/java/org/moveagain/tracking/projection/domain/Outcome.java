package org.moveagain.tracking.projection.domain;

/**
 * What became of a record.
 */
public enum Outcome {

	/** The documents were changed. */
	APPLIED,

	/** It is beaten by what the documents hold: nothing was changed. */
	BEATEN,

	/** It would bring back what was deleted: nothing was changed, and it has to go. */
	TOO_LATE,

	/** The document can't hold any more: nothing was changed. */
	FULL

}
