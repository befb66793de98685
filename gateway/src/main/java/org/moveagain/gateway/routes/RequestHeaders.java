package org.moveagain.gateway.routes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.moveagain.gateway.origin.PublicOrigin;
import org.slf4j.MDC;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The headers that a service gets. What is not named here doesn't pass: no credentials,
 * no cookies but one, nothing that only the gateway may say.
 */
@Component
class RequestHeaders {

	private static final List<String> PASSED = List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE,
			HttpHeaders.CONTENT_ENCODING, HttpHeaders.CONTENT_LENGTH, HttpHeaders.CONTENT_TYPE, HttpHeaders.IF_MATCH,
			HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_RANGE,
			HttpHeaders.IF_UNMODIFIED_SINCE, HttpHeaders.RANGE, TrackingPosition.NAME);

	private final PublicOrigin origin;

	RequestHeaders(PublicOrigin origin) {
		this.origin = origin;
	}

	/**
	 * The headers for a service, without a token.
	 * @param service where the request goes
	 * @param request the request as it came
	 * @return new headers
	 */
	HttpHeaders of(Service service, HttpServletRequest request) {
		HttpHeaders headers = new HttpHeaders();
		PASSED
			.forEach((name) -> Collections.list(request.getHeaders(name)).forEach((value) -> headers.add(name, value)));
		if (service == Service.TRACKING) {
			cookies(request).stream()
				.filter((cookie) -> cookie.getName().equals(TrackingPosition.NAME))
				.forEach((cookie) -> headers.add(HttpHeaders.COOKIE, cookie.getName() + "=" + cookie.getValue()));
		}
		String publicOrigin = this.origin.of(request);
		headers.set("X-Forwarded-Proto", publicOrigin.substring(0, publicOrigin.indexOf(':')));
		headers.set("X-Forwarded-Host", publicOrigin.substring(publicOrigin.indexOf("//") + 2));
		headers.set("X-Forwarded-For", request.getRemoteAddr());
		String id = MDC.get("requestId");
		if (id != null) {
			headers.set("X-Request-Id", id);
		}
		return headers;
	}

	private static List<Cookie> cookies(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		return (cookies != null) ? Arrays.asList(cookies) : List.of();
	}

}
