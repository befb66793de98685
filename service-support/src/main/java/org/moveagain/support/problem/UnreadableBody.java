package org.moveagain.support.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says in the client's terms why a JSON body could not be read: which field, and what it
 * takes. Names no class.
 */
final class UnreadableBody {

	private static final int LONGEST_NAME = 60;

	private UnreadableBody() {
	}

	static ProblemException explain(@Nullable Throwable cause) {
		return switch (cause) {
			case UnrecognizedPropertyException unknown -> ProblemException.invalidInput(pointer(unknown),
					"There is no field with the name \"" + shorten(unknown.getPropertyName()) + "\" here.");
			case InvalidFormatException format -> ProblemException.invalidInput(pointer(format),
					"This must be " + expected(format.getTargetType()) + ".");
			case MismatchedInputException mismatch when mismatch.getTargetType() != null -> ProblemException
				.invalidInput(pointer(mismatch), "This must be " + expected(mismatch.getTargetType()) + ".");
			case StreamReadException broken ->
				new ProblemException(ProblemType.UNREADABLE_BODY, "The body is not valid JSON" + position(broken) + ".",
						List.of(new InputError("", "This must be one complete JSON value.")), null);
			case JacksonException other ->
				ProblemException.invalidInput(pointer(other), "This value is not accepted here.");
			case null, default ->
				new ProblemException(ProblemType.UNREADABLE_BODY, "The body is missing or can't be read.",
						List.of(new InputError("", "A JSON body is needed.")), null);
		};
	}

	private static String pointer(JacksonException exception) {
		StringBuilder pointer = new StringBuilder();
		for (JacksonException.Reference reference : exception.getPath()) {
			String name = reference.getPropertyName();
			pointer.append('/');
			pointer.append((name != null) ? shorten(name).replace("~", "~0").replace("/", "~1")
					: String.valueOf(reference.getIndex()));
		}
		return pointer.toString();
	}

	private static String position(StreamReadException exception) {
		var location = exception.getLocation();
		return (location != null && location.getLineNr() > 0)
				? " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")" : "";
	}

	static String expected(@Nullable Class<?> type) {
		if (type == null) {
			return "another type of value";
		}
		if (type == boolean.class || type == Boolean.class) {
			return "true or false";
		}
		if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
			return "a number";
		}
		if (type.isArray() || Iterable.class.isAssignableFrom(type)) {
			return "a list";
		}
		return switch (type.getName()) {
			case "java.lang.String" -> "text";
			case "java.util.UUID" -> "a UUID, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427";
			case "java.time.OffsetDateTime" -> "a time with its offset, such as 2026-11-22T08:00:00+01:00";
			case "java.time.LocalDate" -> "a date, such as 2026-11-22";
			default -> type.isEnum() ? "one of the listed choices" : "an object";
		};
	}

	private static String shorten(String name) {
		return (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name;
	}

}
