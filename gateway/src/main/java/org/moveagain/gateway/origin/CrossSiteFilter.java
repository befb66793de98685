package org.moveagain.gateway.origin;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.problem.ProblemWriter;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses unsafe requests that a browser sends on behalf of another site, sign-in
 * included. Clients that are no browsers send neither header and pass.
 */
public final class CrossSiteFilter extends OncePerRequestFilter {

	private static final String FETCH_SITE = "Sec-Fetch-Site";

	private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

	private final PublicOrigin origin;

	private final ProblemWriter problems;

	/**
	 * Compares with the given origin.
	 * @param origin the platform's own
	 * @param problems writes the refusal
	 */
	public CrossSiteFilter(PublicOrigin origin, ProblemWriter problems) {
		this.origin = origin;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (UnsafeRequest.matches(request) && isForeign(request)) {
			this.problems.write(response, ProblemType.NOT_ALLOWED,
					"The request came from another site. Only MoveAgain's own pages may send it.");
			return;
		}
		chain.doFilter(request, response);
	}

	private boolean isForeign(HttpServletRequest request) {
		String own = this.origin.of(request);
		boolean foreignOrigin = Collections.list(request.getHeaders(HttpHeaders.ORIGIN))
			.stream()
			.anyMatch((sent) -> !sent.equalsIgnoreCase(own));
		boolean foreignSite = Collections.list(request.getHeaders(FETCH_SITE))
			.stream()
			.anyMatch((sent) -> !OWN_SITES.contains(sent));
		return foreignOrigin || foreignSite;
	}

}
