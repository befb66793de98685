package org.moveagain.content.revision.domain;

/**
 * What has to be so for a change to be made: the If-Match or If-None-Match of a request.
 */
public sealed interface Precondition {

	/** Nothing was said: only something new may be made. */
	record None() implements Precondition {

	}

	/** If-None-Match: *, only something new may be made. */
	record Absent() implements Precondition {

	}

	/** If-Match: *, whatever is there may be changed. */
	record Present() implements Precondition {

	}

	/**
	 * If-Match with a tag: only this version may be changed.
	 *
	 * @param version the version that the editor saw
	 */
	record Version(long version) implements Precondition {

	}

}
