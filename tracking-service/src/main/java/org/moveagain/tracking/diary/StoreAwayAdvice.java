package org.moveagain.tracking.diary;

import com.mongodb.MongoException;
import org.moveagain.support.problem.ProblemType;
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
 * A store that is away is a problem that passes, and not an error of ours.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreAwayAdvice {

	private static final Logger log = LoggerFactory.getLogger(StoreAwayAdvice.class);

	@ExceptionHandler
	ResponseEntity<ProblemDetail> away(MongoException exception) {
		log.warn("The store did not answer: {}", exception.toString());
		return ResponseEntity.status(ProblemType.UNAVAILABLE.status())
			.header(HttpHeaders.RETRY_AFTER, "2")
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problems.of(ProblemType.UNAVAILABLE, "Entries can't be read just now. Try again in a moment."));
	}

}
