package org.moveagain.support.problem;

import java.net.URI;

import org.springframework.http.HttpStatus;

/**
 * Every kind of problem that the platform answers with. The page {@code /problems/{slug}}
 * explains each to people.
 */
public enum ProblemType {

	/** The body, a parameter or a header is not what the route takes. */
	INVALID_INPUT("invalid-input", HttpStatus.BAD_REQUEST, "Some of the input is not valid",
			"Each entry under \"errors\" points at a field and says what it takes. Correct them and send the request again."),

	/** The body is not the JSON (or other format) that it says it is. */
	UNREADABLE_BODY("unreadable-body", HttpStatus.BAD_REQUEST, "The body can't be read",
			"The body is empty, cut off or not in the format that its Content-Type names. Send it whole."),

	/** Nobody is signed in, or the token is not valid any more. */
	SIGN_IN_REQUIRED("sign-in-required", HttpStatus.UNAUTHORIZED, "Please sign in first",
			"This part belongs to an account. Sign in with the account code, or start tracking to get one."),

	/** Signed in, but not allowed to do this. */
	NOT_ALLOWED("not-allowed", HttpStatus.FORBIDDEN, "This is not allowed",
			"The account has no right to do this, or the request came from another site, or its CSRF token is missing."),

	/** No such page, route or thing. */
	NOT_FOUND("not-found", HttpStatus.NOT_FOUND, "There is nothing here",
			"The address is wrong, or what was here has been deleted."),

	/** The route exists, but not with this method. */
	METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, "This method is not offered here",
			"The Allow header lists the methods of this route."),

	/** The client accepts no format that the route can write. */
	NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE, "No format that you accept",
			"Change the Accept header; application/json is always offered by the API."),

	/** The request contradicts what is there already. */
	CONFLICT("conflict", HttpStatus.CONFLICT, "This contradicts what is already there",
			"Read the current state, and decide again."),

	/** Somebody else changed it since it was read. */
	STALE("stale", HttpStatus.PRECONDITION_FAILED, "Somebody else changed this meanwhile",
			"Read the current state and its ETag, bring both changes together, and send it again with the new ETag."),

	/** A change without saying what was read before. */
	PRECONDITION_REQUIRED("precondition-required", HttpStatus.PRECONDITION_REQUIRED, "Say which state you change",
			"Send the ETag that you read in the If-Match header."),

	/** What is asked for was here and has been deleted. */
	GONE("gone", HttpStatus.GONE, "This has been deleted", "It was here once and was deleted. It won't come back."),

	/** The body is larger than the route takes. */
	TOO_LARGE("too-large", HttpStatus.CONTENT_TOO_LARGE, "The request is too large",
			"Send less at once, or use the import for long lists."),

	/** The route takes another Content-Type. */
	UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE,
			"This Content-Type is not taken here",
			"The API takes application/json unless its description says otherwise."),

	/** Well-formed and complete, but a condition that the platform needs is not met. */
	CONSENT_REQUIRED("consent-required", HttpStatus.UNPROCESSABLE_CONTENT, "Your consent is needed",
			"Health entries are kept only with explicit consent. Without it, nothing is stored."),

	/** Too many requests in a short time. */
	TOO_MANY_REQUESTS("too-many-requests", HttpStatus.TOO_MANY_REQUESTS, "Too many requests",
			"Wait for as many seconds as the Retry-After header says."),

	/** Something went wrong on the platform's side. */
	INTERNAL("internal", HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side",
			"It is not your fault. Try again; if it stays, report the request id."),

	/** A part of the platform is away or still catching up. */
	UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Not available right now",
			"A part of the platform is starting or away. Try again after as many seconds as Retry-After says.");

	private final String slug;

	private final HttpStatus status;

	private final String title;

	private final String guidance;

	ProblemType(String slug, HttpStatus status, String title, String guidance) {
		this.slug = slug;
		this.status = status;
		this.title = title;
		this.guidance = guidance;
	}

	/**
	 * The last part of the problem's address.
	 * @return lower case letters and hyphens
	 */
	public String slug() {
		return this.slug;
	}

	/**
	 * The status that goes with it.
	 * @return a 4xx or 5xx status
	 */
	public HttpStatus status() {
		return this.status;
	}

	/**
	 * What happened, in a few words; the same for every occurrence.
	 * @return plain text
	 */
	public String title() {
		return this.title;
	}

	/**
	 * What to do about it.
	 * @return plain text
	 */
	public String guidance() {
		return this.guidance;
	}

	/**
	 * The problem's {@code type}: a reference that resolves at the gateway.
	 * @return {@code /problems/{slug}}
	 */
	public URI uri() {
		return URI.create("/problems/" + this.slug);
	}

}
