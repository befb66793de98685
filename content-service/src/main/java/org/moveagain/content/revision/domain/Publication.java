package org.moveagain.content.revision.domain;

import java.time.Instant;

/**
 * When a revision is to be seen by everybody.
 */
public sealed interface Publication {

	/** Not yet; what was published before stays. */
	record Draft() implements Publication {

	}

	/** At once. */
	record Now() implements Publication {

	}

	/**
	 * Later.
	 *
	 * @param time in the future
	 */
	record At(Instant time) implements Publication {

	}

}
