package org.moveagain.gateway.origin;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells requests that may change something from those that only read.
 */
public final class UnsafeRequest {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private UnsafeRequest() {
	}

	/**
	 * Whether the method may change something (RFC 9110, section 9.2.1).
	 * @param request any request
	 * @return true for every method that is not known to be safe
	 */
	public static boolean matches(HttpServletRequest request) {
		return !SAFE.contains(request.getMethod());
	}

}
