package org.moveagain.support.token;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.problem.ProblemWriter;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers 401 and 403 as problems.
 */
public final class ProblemSecurity implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final ProblemWriter problems;

	/**
	 * Answers through the given writer.
	 * @param problems writes the body
	 */
	public ProblemSecurity(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException {
		this.problems.write(response, ProblemType.SIGN_IN_REQUIRED, ProblemType.SIGN_IN_REQUIRED.guidance());
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException {
		this.problems.write(response, ProblemType.NOT_ALLOWED, ProblemType.NOT_ALLOWED.guidance());
	}

}
