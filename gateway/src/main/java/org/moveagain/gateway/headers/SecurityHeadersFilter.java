package org.moveagain.gateway.headers;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.gateway.origin.PublicOrigin;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the security headers before anything else happens, so that errors carry them too.
 * What services send of them is dropped on the way.
 */
final class SecurityHeadersFilter extends OncePerRequestFilter {

	/** Whose answers are about one person: no cache may keep them. */
	private static final List<String> PERSONAL = List.of("/api/account", "/api/session", "/api/tracking",
			"/api/assistant");

	private static final String PERMISSIONS = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), "
			+ "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

	private final Map<String, String> headers;

	private final PublicOrigin origin;

	SecurityHeadersFilter(String contentSecurityPolicy, PublicOrigin origin) {
		this.headers = Map.of("Content-Security-Policy", contentSecurityPolicy, "X-Content-Type-Options", "nosniff",
				"Referrer-Policy", "same-origin", "Permissions-Policy", PERMISSIONS, "Cross-Origin-Opener-Policy",
				"same-origin", "Cross-Origin-Resource-Policy", "same-origin");
		this.origin = origin;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.headers.forEach(response::setHeader);
		if (this.origin.isSecure(request)) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		}
		if (isPersonal(request.getRequestURI())) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		chain.doFilter(request, response);
	}

	private static boolean isPersonal(String path) {
		return PERSONAL.stream().anyMatch((prefix) -> path.equals(prefix) || path.startsWith(prefix + "/"));
	}

}
