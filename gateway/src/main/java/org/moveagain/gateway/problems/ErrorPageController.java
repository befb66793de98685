package org.moveagain.gateway.problems;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.problem.Problems;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Errors that no handler saw, for clients that accept a page. The others get theirs from
 * service-support.
 */
@Controller
class ErrorPageController {

	private final ErrorAnswers answers;

	ErrorPageController(ErrorAnswers answers) {
		this.answers = answers;
	}

	@RequestMapping(path = "${spring.web.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
	void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		ProblemType type = (status instanceof Integer code) ? Problems.typeFor(HttpStatusCode.valueOf(code))
				: ProblemType.NOT_FOUND;
		this.answers.send(request, response, type, null);
	}

}
