package org.moveagain.support.store;

import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.problem.Problems;

/**
 * A store that is away is a problem that passes, and not an error of ours.
 */
@RestControllerAdvice
class StoreAwayAdvice implements Ordered {

	private static final Logger log = LoggerFactory.getLogger(StoreAwayAdvice.class);

	/** Before the advice for whatever nobody expected, after a service's own. */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 1;
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> away(MongoException exception) {
		log.warn("The store did not answer: {}", exception.toString());
		return ResponseEntity.status(ProblemType.UNAVAILABLE.status())
			.header(HttpHeaders.RETRY_AFTER, "2")
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problems.of(ProblemType.UNAVAILABLE,
					"What is kept here can't be reached just now. Try again in a moment."));
	}

}
