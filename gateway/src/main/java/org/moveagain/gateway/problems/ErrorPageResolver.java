package org.moveagain.gateway.problems;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns what a handler throws into an error page where one is wanted; the rest is left to
 * the advice that every service has.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorPageResolver implements HandlerExceptionResolver {

	private static final Logger log = LoggerFactory.getLogger(ErrorPageResolver.class);

	private final ErrorAnswers answers;

	ErrorPageResolver(ErrorAnswers answers) {
		this.answers = answers;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception exception) {
		if (DisconnectedClientHelper.isClientDisconnectedException(exception)) {
			return new ModelAndView();
		}
		if (response.isCommitted() || exception instanceof IOException) {
			log.warn("An answer broke off: {}", exception.getMessage());
			ContainerErrors.breakOff(request);
			return new ModelAndView();
		}
		return PageWish.of(request) ? page(request, response, exception) : null;
	}

	private ModelAndView page(HttpServletRequest request, HttpServletResponse response, Exception exception) {
		try {
			switch (exception) {
				case ProblemException problem -> {
					if (problem.retryAfter() != null) {
						response.setHeader(HttpHeaders.RETRY_AFTER,
								String.valueOf(Math.max(1, problem.retryAfter().toSeconds())));
					}
					this.answers.send(request, response, problem.type(), problem.getMessage());
				}
				case ErrorResponse error -> {
					error.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
					this.answers.send(request, response, Problems.typeFor(error.getStatusCode()), null);
				}
				default -> {
					log.error("A request failed unexpectedly", exception);
					this.answers.send(request, response, ProblemType.INTERNAL, null);
				}
			}
			return new ModelAndView();
		}
		catch (IOException gone) {
			throw new UncheckedIOException(gone);
		}
	}

}
