package org.moveagain.support.problem;

import java.util.List;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Makes the RFC 9457 body of a problem.
 */
public final class Problems {

	private Problems() {
	}

	/**
	 * A problem without fields.
	 * @param type which kind
	 * @param detail what happened this time
	 * @return the body
	 */
	public static ProblemDetail of(ProblemType type, String detail) {
		return of(type, detail, List.of());
	}

	/**
	 * A problem with the fields that are wrong.
	 * @param type which kind
	 * @param detail what happened this time
	 * @param errors the fields; left out of the body when empty
	 * @return the body
	 */
	public static ProblemDetail of(ProblemType type, String detail, List<InputError> errors) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
		problem.setType(type.uri());
		problem.setTitle(type.title());
		if (!errors.isEmpty()) {
			problem.setProperty("errors", errors);
		}
		return problem;
	}

	/**
	 * The type that fits a bare status, for errors that the container or the framework
	 * found.
	 * @param status any status of 400 or above
	 * @return the type; {@link ProblemType#INVALID_INPUT} for other 4xx,
	 * {@link ProblemType#INTERNAL} for other 5xx
	 */
	public static ProblemType typeFor(HttpStatusCode status) {
		return switch (status.value()) {
			case 401 -> ProblemType.SIGN_IN_REQUIRED;
			case 403 -> ProblemType.NOT_ALLOWED;
			case 404 -> ProblemType.NOT_FOUND;
			case 405 -> ProblemType.METHOD_NOT_ALLOWED;
			case 406 -> ProblemType.NOT_ACCEPTABLE;
			case 409 -> ProblemType.CONFLICT;
			case 410 -> ProblemType.GONE;
			case 413 -> ProblemType.TOO_LARGE;
			case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
			case 429 -> ProblemType.TOO_MANY_REQUESTS;
			case 502, 503, 504 -> ProblemType.UNAVAILABLE;
			default -> status.is5xxServerError() ? ProblemType.INTERNAL : ProblemType.INVALID_INPUT;
		};
	}

}
