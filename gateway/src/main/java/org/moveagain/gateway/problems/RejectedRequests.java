package org.moveagain.gateway.problems;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.support.problem.ProblemType;

import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers what the firewall refuses: addresses that could mean one thing here and another
 * at a service (encoded slashes, dot segments, doubled slashes), odd methods.
 */
@Component
class RejectedRequests implements RequestRejectedHandler {

	private final ErrorAnswers answers;

	RejectedRequests(ErrorAnswers answers) {
		this.answers = answers;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException exception)
			throws IOException {
		this.answers.send(request, response, ProblemType.INVALID_INPUT,
				"The address, the method or a header of this request has a form that is not accepted here.");
	}

}
