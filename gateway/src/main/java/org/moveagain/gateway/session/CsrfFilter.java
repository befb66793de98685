package org.moveagain.gateway.session;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.gateway.origin.UnsafeRequest;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.problem.ProblemWriter;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an unsafe request with a session cookie whose header doesn't carry the CSRF
 * token: the browser sends the cookie by itself, only our own pages can copy the token.
 */
public final class CsrfFilter extends OncePerRequestFilter {

	private static final String HEADER = "X-XSRF-TOKEN";

	private final SessionCookies cookies;

	private final ProblemWriter problems;

	/**
	 * Compares with the session's token.
	 * @param cookies reads the session cookie
	 * @param problems writes the refusal
	 */
	public CsrfFilter(SessionCookies cookies, ProblemWriter problems) {
		this.cookies = cookies;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<SessionId> session = this.cookies.read(request);
		if (UnsafeRequest.matches(request) && session.isPresent()
				&& !isToken(session.get(), request.getHeader(HEADER))) {
			this.problems.write(response, ProblemType.NOT_ALLOWED,
					"The header X-XSRF-TOKEN must repeat the cookie XSRF-TOKEN. GET /api/account sets the cookie again.");
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isToken(SessionId session, @Nullable String sent) {
		return sent != null && CsrfToken.matches(session, sent);
	}

}
