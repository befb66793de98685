package org.moveagain.gateway.access;

import java.time.Instant;
import java.util.List;

import org.moveagain.gateway.account.domain.Account;
import org.moveagain.gateway.account.domain.Consent;

/**
 * What its owner sees of an account.
 *
 * @param id opaque; for an operator who is asked to give a role
 * @param created when it was made
 * @param consent what was agreed to, and when
 * @param roles what it may do
 */
record AccountView(String id, Instant created, Consent consent, List<String> roles) {

	static AccountView of(Account account) {
		return new AccountView(account.id(), account.created(), account.consent(), account.roles());
	}

}
