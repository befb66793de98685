package org.moveagain.gateway.routes;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.support.problem.ProblemType;
import org.moveagain.support.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Takes a service's problem out of its answer, so that it can be told as a page.
 */
@Component
class ServiceProblems {

	private static final int MOST_READ = 64 * 1024;

	private final JsonMapper json;

	ServiceProblems(JsonMapper json) {
		this.json = json;
	}

	/**
	 * The problem that a service answered with.
	 * @param request what was asked
	 * @param answer a problem; its body is read and closed
	 * @return the same problem as an exception
	 */
	ProblemException read(ServerRequest request, ServerResponse answer) {
		JsonNode problem = body(request);
		ProblemType type = type(problem.path("type").asString(""), answer.statusCode());
		return new ProblemException(type, problem.path("detail").asString(type.guidance()), List.of(),
				retryAfter(answer.headers()));
	}

	/**
	 * Gives an answer up that nobody is going to write.
	 * @param request what was asked
	 */
	void discard(ServerRequest request) {
		response(request).close();
	}

	private JsonNode body(ServerRequest request) {
		try (ClientHttpResponse response = response(request)) {
			return this.json.readTree(response.getBody().readNBytes(MOST_READ));
		}
		catch (IOException | JacksonException exception) {
			return this.json.missingNode();
		}
	}

	private static ClientHttpResponse response(ServerRequest request) {
		return Objects.requireNonNull(MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_ATTR));
	}

	private static ProblemType type(String uri, HttpStatusCode status) {
		return Arrays.stream(ProblemType.values())
			.filter((type) -> type.uri().toString().equals(uri) && type.status().isSameCodeAs(status))
			.findFirst()
			.orElseGet(() -> Problems.typeFor(status));
	}

	private static @Nullable Duration retryAfter(HttpHeaders headers) {
		String seconds = headers.getFirst(HttpHeaders.RETRY_AFTER);
		return (seconds != null && seconds.matches("\\d{1,6}")) ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
	}

}
