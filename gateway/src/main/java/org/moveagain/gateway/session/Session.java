package org.moveagain.gateway.session;

import java.time.Instant;

/**
 * A session as the store keeps it.
 *
 * @param key the hash of its id
 * @param account whose it is
 * @param created when it began
 * @param seen when a use was recorded last
 */
public record Session(String key, String account, Instant created, Instant seen) {

	/**
	 * When it ends if it is not used any more.
	 * @param lifetimes how long sessions last
	 * @return the earlier of the idle and the absolute end
	 */
	public Instant end(SessionProperties lifetimes) {
		Instant idle = this.seen.plus(lifetimes.idle());
		Instant absolute = this.created.plus(lifetimes.absolute());
		return idle.isBefore(absolute) ? idle : absolute;
	}

}
