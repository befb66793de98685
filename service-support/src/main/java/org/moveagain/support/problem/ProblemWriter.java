package org.moveagain.support.problem;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;

/**
 * Writes a problem where no controller is near: from a filter.
 */
public final class ProblemWriter {

	private final JsonMapper json;

	ProblemWriter(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Ends the response with a problem. Does nothing when the response was begun already.
	 * @param response to write to
	 * @param type which kind; gives the status as well
	 * @param detail what happened this time
	 * @throws IOException when the client is gone
	 */
	public void write(HttpServletResponse response, ProblemType type, String detail) throws IOException {
		write(response, type, detail, List.of());
	}

	/**
	 * Ends the response with a problem that names fields. Does nothing when the response
	 * was begun already.
	 * @param response to write to
	 * @param type which kind; gives the status as well
	 * @param detail what happened this time
	 * @param errors the fields that are wrong
	 * @throws IOException when the client is gone
	 */
	public void write(HttpServletResponse response, ProblemType type, String detail, List<InputError> errors)
			throws IOException {
		if (response.isCommitted()) {
			return;
		}
		response.resetBuffer();
		response.setStatus(type.status().value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), Problems.of(type, detail, errors));
	}

}
