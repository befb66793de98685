package org.moveagain.support.problem;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Ends a request with a problem. Features extend it with an exception of their own, or
 * use one of the factories.
 */
public class ProblemException extends RuntimeException {

	private final ProblemType type;

	private final transient List<InputError> errors;

	private final @Nullable Duration retryAfter;

	/**
	 * A problem without fields.
	 * @param type which kind
	 * @param detail what happened this time, and what to do; shown to the client
	 */
	public ProblemException(ProblemType type, String detail) {
		this(type, detail, List.of(), null);
	}

	/**
	 * A problem in full.
	 * @param type which kind
	 * @param detail what happened this time, and what to do; shown to the client
	 * @param errors the fields that are wrong; may be empty
	 * @param retryAfter when a further try makes sense; null when it doesn't
	 */
	public ProblemException(ProblemType type, String detail, List<InputError> errors, @Nullable Duration retryAfter) {
		super(detail);
		this.type = type;
		this.errors = List.copyOf(errors);
		this.retryAfter = retryAfter;
	}

	/**
	 * The input is wrong in one or more places.
	 * @param errors all of them, at least one
	 * @return the exception to throw
	 */
	public static ProblemException invalidInput(List<InputError> errors) {
		String detail = (errors.size() == 1) ? "One field is not valid." : errors.size() + " fields are not valid.";
		return new ProblemException(ProblemType.INVALID_INPUT, detail, errors, null);
	}

	/**
	 * The input is wrong in one place.
	 * @param pointer JSON pointer, parameter or header name
	 * @param message what is wrong and what would be right
	 * @return the exception to throw
	 */
	public static ProblemException invalidInput(String pointer, String message) {
		return invalidInput(List.of(new InputError(pointer, message)));
	}

	/**
	 * There is no such thing.
	 * @param detail what was looked for
	 * @return the exception to throw
	 */
	public static ProblemException notFound(String detail) {
		return new ProblemException(ProblemType.NOT_FOUND, detail);
	}

	/**
	 * A part is away for now.
	 * @param detail what is away
	 * @param retryAfter when to try again
	 * @return the exception to throw
	 */
	public static ProblemException unavailable(String detail, Duration retryAfter) {
		return new ProblemException(ProblemType.UNAVAILABLE, detail, List.of(), retryAfter);
	}

	public ProblemType type() {
		return this.type;
	}

	public List<InputError> errors() {
		return this.errors;
	}

	public @Nullable Duration retryAfter() {
		return this.retryAfter;
	}

}
