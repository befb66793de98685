package org.moveagain.gateway.store;

import com.mongodb.MongoException;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * A store that is away is nobody's fault who asks, and it passes.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreAdvice {

	private static final Logger log = LoggerFactory.getLogger(StoreAdvice.class);

	@ExceptionHandler
	ResponseEntity<ProblemDetail> away(MongoException exception) {
		log.warn("The store did not answer: {}", exception.getMessage());
		ProblemException problem = StoreAway.problem();
		return ResponseEntity.status(problem.type().status())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(StoreAway.RETRY.toSeconds()))
			.body(Problems.of(problem.type(), StoreAway.DETAIL));
	}

}
