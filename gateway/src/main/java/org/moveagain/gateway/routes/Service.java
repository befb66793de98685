package org.moveagain.gateway.routes;

import java.util.List;

import org.moveagain.gateway.origin.UnsafeRequest;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The services behind the gateway, and the paths that go to each. A service's name is the
 * audience of its tokens.
 */
enum Service {

	/** What editors read before they change something. Before the articles of all. */
	EDITORIAL("content", Identity.ALWAYS, "/api/editorial/**", "/api/articles/*/source", "/api/articles/*/revisions/**",
			"/api/articles/*/publication"),

	/**
	 * Articles, search and feeds; only editors, who change something, need an account.
	 */
	CONTENT("content", Identity.TO_CHANGE, "/articles/**", "/search", "/api/articles/**", "/api/search", "/feed.atom",
			"/sitemap.xml", "/robots.txt"),

	/** Calculators; nobody needs to know who calculates. */
	CALCULATOR("calculator", Identity.NEVER, "/api/calculators/**"),

	/** Everything about one person's days. */
	TRACKING("tracking", Identity.ALWAYS, "/api/tracking/**"),

	/** Triage works for everybody; plans belong to somebody. */
	ASSISTANT("assistant", Identity.ALWAYS, "/api/assistant/**");

	private enum Identity {

		NEVER, TO_CHANGE, ALWAYS

	}

	private final String audience;

	private final Identity identity;

	@SuppressWarnings("ImmutableEnumChecker") // made by List.of
	private final List<String> patterns;

	Service(String audience, Identity identity, String... patterns) {
		this.audience = audience;
		this.identity = identity;
		this.patterns = List.of(patterns);
	}

	String audience() {
		return this.audience;
	}

	List<String> patterns() {
		return this.patterns;
	}

	/** Whether its answers are about one person. */
	boolean isPersonal() {
		return this.identity == Identity.ALWAYS;
	}

	/** Whether the service learns who sends this request. */
	boolean asksWho(HttpServletRequest request) {
		return switch (this.identity) {
			case NEVER -> false;
			case TO_CHANGE -> UnsafeRequest.matches(request);
			case ALWAYS -> true;
		};
	}

}
