package org.moveagain.gateway.problems;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.problem.Problems;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * What only the container can do about errors: a problem for what it refuses before any
 * filter sees it, such as a path that can't be decoded (the stock page would name the
 * container), and a broken connection for a broken answer.
 */
final class ContainerErrors extends ErrorReportValve {

	private static final String BROKEN = ContainerErrors.class.getName() + ".broken";

	private static final String DETAIL = "The request has a form that is not accepted here.";

	/**
	 * Makes the connection break: half of an answer is out, and a chunked body would look
	 * whole if it were ended in order.
	 */
	static void breakOff(HttpServletRequest request) {
		request.setAttribute(BROKEN, true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		super.invoke(request, response);
		if (request.getAttribute(BROKEN) != null) {
			response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, new IOException("The answer broke off"));
		}
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable throwable) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
			return;
		}
		ProblemType type = type(status);
		String body = """
				{"type":"%s","title":"%s","status":%d,"detail":"%s"}""".formatted(type.uri(), type.title(),
				type.status().value(), DETAIL);
		try {
			response.setStatus(type.status().value());
			response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
			response.setHeader("X-Content-Type-Options", "nosniff");
			response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException exception) {
			// The client is gone.
		}
	}

	/** The container says 501 to a method or an encoding that it doesn't know. */
	private static ProblemType type(int status) {
		return (status == 501) ? ProblemType.INVALID_INPUT : Problems.typeFor(HttpStatusCode.valueOf(status));
	}

}
