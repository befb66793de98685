package org.moveagain.tracking.ledger;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That a person is to be erased, and how far that is.
 *
 * @param subject who
 * @param receipt by which it can be asked for; says nothing about the person
 * @param state how far it is
 * @param requestedAt when it was asked for
 * @param since when it came into its state
 * @param cleanAt when nothing was left in the log; null before
 */
public record Erasure(String subject, UUID receipt, State state, Instant requestedAt, Instant since,
		@Nullable Instant cleanAt) {

	/**
	 * How far it is.
	 */
	public enum State {

		/** Nothing is taken from the person any more; what is on its way may arrive. */
		BARRED,
		/**
		 * Nothing of the person is projected any more, and everything is being deleted.
		 */
		ERASING,
		/**
		 * Documents are gone and keys are tombstoned; the log has still to be compacted.
		 */
		COMPACTING,
		/** Nothing is left but the ledger's own line. */
		CLEAN

	}

}
