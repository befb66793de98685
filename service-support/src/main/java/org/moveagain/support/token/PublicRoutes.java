package org.moveagain.support.token;

import java.util.List;

/**
 * The routes of a service that need no account. Everything else does.
 *
 * @param patterns Spring path patterns, such as {@code /api/calculators/**}
 */
public record PublicRoutes(List<String> patterns) {

	public PublicRoutes {
		patterns = List.copyOf(patterns);
	}

	/**
	 * Names the routes that need no account.
	 * @param patterns Spring path patterns
	 * @return the routes
	 */
	public static PublicRoutes of(String... patterns) {
		return new PublicRoutes(List.of(patterns));
	}

}
