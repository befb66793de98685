package org.moveagain.support.token;

import java.util.List;

import org.springframework.http.HttpMethod;

/**
 * Routes of a service that need an account with a role. They win over
 * {@link PublicRoutes}.
 *
 * @param role without prefix, such as {@code EDITOR}
 * @param patterns Spring path patterns
 * @param methods only these; all when empty
 */
public record RestrictedRoutes(String role, List<String> patterns, List<HttpMethod> methods) {

	public RestrictedRoutes {
		patterns = List.copyOf(patterns);
		methods = List.copyOf(methods);
	}

	/**
	 * Names routes that need a role.
	 * @param role without prefix
	 * @param patterns Spring path patterns
	 * @return the routes, with any method
	 */
	public static RestrictedRoutes to(String role, String... patterns) {
		return new RestrictedRoutes(role, List.of(patterns), List.of());
	}

	/**
	 * The same routes, with some methods only.
	 * @param only these methods
	 * @return the routes
	 */
	public RestrictedRoutes withMethods(HttpMethod... only) {
		return new RestrictedRoutes(this.role, this.patterns, List.of(only));
	}

}
