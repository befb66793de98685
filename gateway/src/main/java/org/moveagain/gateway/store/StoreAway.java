package org.moveagain.gateway.store;

import java.time.Duration;

import org.moveagain.support.problem.ProblemException;

/**
 * What people are told while the store is away.
 */
public final class StoreAway {

	static final String DETAIL = "Accounts can't be reached right now. Try again in a moment.";

	static final Duration RETRY = Duration.ofSeconds(3);

	private StoreAway() {
	}

	/**
	 * Says that accounts can't be reached.
	 * @return the exception to end the request with
	 */
	public static ProblemException problem() {
		return ProblemException.unavailable(DETAIL, RETRY);
	}

}
