package org.moveagain.gateway.account.domain;

import java.time.Instant;
import java.util.List;

/**
 * An account: nothing about a person but that there is one who agreed.
 *
 * @param id opaque; the subject of tokens, never the code
 * @param created when it was made, to the millisecond
 * @param consent what was agreed to, and when
 * @param roles {@code USER}, and {@code EDITOR} for those who write articles
 */
public record Account(String id, Instant created, Consent consent, List<String> roles) {

	public Account {
		roles = List.copyOf(roles);
	}

}
