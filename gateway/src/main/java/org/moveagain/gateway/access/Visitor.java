package org.moveagain.gateway.access;

import org.moveagain.gateway.account.domain.Account;

/**
 * Who sends a request.
 */
public sealed interface Visitor {

	/**
	 * Nobody in particular: there is no session, or it has ended.
	 */
	record Anonymous() implements Visitor {

	}

	/**
	 * The owner of an account.
	 *
	 * @param session the key of the session, never its id
	 * @param account whose it is
	 */
	record SignedIn(String session, Account account) implements Visitor {

	}

	/**
	 * Somebody with a session cookie, while the store that knows it is away.
	 */
	record Unknown() implements Visitor {

	}

}
