package org.moveagain.gateway.routes;

import java.util.List;

import org.springframework.http.HttpHeaders;

/**
 * The headers that come back from a service. What is not named here doesn't pass: what
 * belongs to the connection, names software, or is the gateway's own to say.
 */
final class ResponseHeaders {

	private static final List<String> PASSED = List.of(HttpHeaders.ACCEPT_RANGES, HttpHeaders.ALLOW,
			HttpHeaders.CACHE_CONTROL, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CONTENT_ENCODING,
			HttpHeaders.CONTENT_LANGUAGE, HttpHeaders.CONTENT_LENGTH, HttpHeaders.CONTENT_RANGE,
			HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.LINK,
			HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER, HttpHeaders.VARY, TrackingPosition.NAME);

	private ResponseHeaders() {
	}

	/**
	 * The headers for the client.
	 * @param service who answered
	 * @param original the headers as they came
	 * @param secure whether cookies must be secure
	 * @return new headers
	 */
	static HttpHeaders of(Service service, HttpHeaders original, boolean secure) {
		HttpHeaders headers = new HttpHeaders();
		PASSED.forEach((name) -> original.getOrEmpty(name).forEach((value) -> headers.add(name, value)));
		if (service.isPersonal()) {
			// The gateway has said no-store already.
			headers.remove(HttpHeaders.CACHE_CONTROL);
		}
		if (service == Service.TRACKING) {
			original.getOrEmpty(HttpHeaders.SET_COOKIE)
				.stream()
				.filter(TrackingPosition::isCookie)
				.map((cookie) -> secure && !cookie.contains("; Secure") ? cookie + "; Secure" : cookie)
				.forEach((cookie) -> headers.add(HttpHeaders.SET_COOKIE, cookie));
		}
		return headers;
	}

}
