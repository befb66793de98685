package org.moveagain.support.request;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.problem.ProblemWriter;

import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a body that is larger than the service takes: by its Content-Length at once,
 * without one as soon as the limit is passed.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

	private final RequestProperties properties;

	private final ProblemWriter problems;

	BodyLimitFilter(RequestProperties properties, ProblemWriter problems) {
		this.properties = properties;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		DataSize limit = this.properties.maxBody(request.getRequestURI());
		if (request.getContentLengthLong() > limit.toBytes()) {
			this.problems.write(response, ProblemType.TOO_LARGE, LimitedRequest.message(limit));
			return;
		}
		boolean unknownLength = request.getContentLengthLong() < 0;
		chain.doFilter(unknownLength ? new LimitedRequest(request, limit) : request, response);
	}

}
