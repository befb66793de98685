package org.moveagain.gateway.session;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.gateway.origin.PublicOrigin;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookies of a session. Strict is enough for a platform whose pages fetch what is
 * personal themselves: those requests come from its own site, wherever the link was.
 */
@Component
public class SessionCookies {

	private static final String SESSION = "session";

	/** Browsers take a cookie with this prefix from this very host only, and over TLS. */
	private static final String SECURE_SESSION = "__Host-session";

	private static final String CSRF = "XSRF-TOKEN";

	private static final String STRICT = "Strict";

	private final PublicOrigin origin;

	private final Duration lifetime;

	SessionCookies(PublicOrigin origin, SessionProperties properties) {
		this.origin = origin;
		this.lifetime = properties.absolute();
	}

	/**
	 * The session that a request claims to belong to.
	 * @param request any request
	 * @return the id; empty without a cookie, or with one that can't be an id, or with
	 * several: then somebody planted one, and neither counts
	 */
	public Optional<SessionId> read(HttpServletRequest request) {
		List<String> values = values(request, sessionName(request));
		return (values.size() == 1) ? SessionId.parse(values.getFirst()) : Optional.empty();
	}

	/**
	 * Hands a new session to the browser, and makes it forget what belonged to the last
	 * one.
	 * @param session the new one
	 * @param request what is answered
	 * @param response gets the cookies
	 */
	public void begin(SessionId session, HttpServletRequest request, HttpServletResponse response) {
		add(response, session(request, session.reveal(), this.lifetime));
		add(response, csrf(request, CsrfToken.of(session), this.lifetime));
		add(response, trackingPosition(request));
	}

	/**
	 * Sets the CSRF cookie again when it is missing or another session's.
	 * @param session the request's session
	 * @param request what is answered
	 * @param response gets the cookie
	 */
	public void repair(SessionId session, HttpServletRequest request, HttpServletResponse response) {
		String token = CsrfToken.of(session);
		if (!values(request, CSRF).equals(List.of(token))) {
			add(response, csrf(request, token, this.lifetime));
		}
	}

	/**
	 * Makes the browser forget the session and all that belongs to it.
	 * @param request what is answered
	 * @param response gets the cookies
	 */
	public void forget(HttpServletRequest request, HttpServletResponse response) {
		add(response, session(request, "", Duration.ZERO));
		add(response, csrf(request, "", Duration.ZERO));
		add(response, trackingPosition(request));
	}

	private ResponseCookie session(HttpServletRequest request, String value, Duration maxAge) {
		return ResponseCookie.from(sessionName(request), value)
			.httpOnly(true)
			.secure(this.origin.isSecure(request))
			.sameSite(STRICT)
			.path("/")
			.maxAge(maxAge)
			.build();
	}

	private ResponseCookie csrf(HttpServletRequest request, String value, Duration maxAge) {
		return ResponseCookie.from(CSRF, value)
			.secure(this.origin.isSecure(request))
			.sameSite(STRICT)
			.path("/")
			.maxAge(maxAge)
			.build();
	}

	/** Another account must not wait for what this one wrote. */
	private ResponseCookie trackingPosition(HttpServletRequest request) {
		return ResponseCookie.from("Tracking-Position", "")
			.httpOnly(true)
			.secure(this.origin.isSecure(request))
			.sameSite(STRICT)
			.path("/api/tracking")
			.maxAge(Duration.ZERO)
			.build();
	}

	private String sessionName(HttpServletRequest request) {
		return this.origin.isSecure(request) ? SECURE_SESSION : SESSION;
	}

	private static List<String> values(HttpServletRequest request, String name) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(name))
			.map(Cookie::getValue)
			.toList() : List.of();
	}

	private static void add(HttpServletResponse response, ResponseCookie cookie) {
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
