package org.moveagain.tracking.input;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.ProblemException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of an object one by one and notes what is wrong with each. A field
 * that is absent is empty; null is not a value.
 */
public final class FieldReader {

	private final JsonNode body;

	private final InputErrors errors;

	private FieldReader(JsonNode body, InputErrors errors) {
		this.body = body;
		this.errors = errors;
	}

	/**
	 * The fields of an object. Each that nobody knows is an error.
	 * @param body what came
	 * @param known names
	 * @param what it should be, such as "An entry"
	 * @param errors collects what is wrong
	 * @return reads the fields
	 * @throws ProblemException invalid input, when it is no object
	 */
	public static FieldReader of(JsonNode body, Set<String> known, String what, InputErrors errors) {
		if (!body.isObject()) {
			throw ProblemException.invalidInput("", what + " is a JSON object.");
		}
		body.propertyNames()
			.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> errors.add(InputErrors.pointer("", name), "There is no field with this name here."));
		return new FieldReader(body, errors);
	}

	/**
	 * A text.
	 * @param name of the field
	 * @return null when it is absent or wrong
	 */
	public @Nullable String text(String name) {
		JsonNode value = this.body.get(name);
		if (value == null) {
			return null;
		}
		if (!value.isString()) {
			this.errors.add("/" + name, "This must be text.");
			return null;
		}
		return value.stringValue();
	}

	/**
	 * A number.
	 * @param name of the field
	 * @return null when it is absent or wrong
	 */
	public @Nullable BigDecimal number(String name) {
		JsonNode value = this.body.get(name);
		if (value == null) {
			return null;
		}
		if (!value.isNumber()) {
			this.errors.add("/" + name, "This must be a number.");
			return null;
		}
		return value.decimalValue();
	}

	/**
	 * Yes or no.
	 * @param name of the field
	 * @return false when it is absent or wrong
	 */
	public boolean yes(String name) {
		JsonNode value = this.body.get(name);
		if (value != null && !value.isBoolean()) {
			this.errors.add("/" + name, "This must be true or false.");
		}
		return value != null && value.isBoolean() && value.booleanValue();
	}

	/**
	 * Free words over several lines.
	 * @param name of the field
	 * @param longest in characters
	 * @return null when it is absent, blank or wrong
	 */
	public @Nullable String note(String name, int longest) {
		String note = text(name);
		if (note == null || note.isBlank()) {
			return null;
		}
		if (note.length() > longest) {
			this.errors.add("/" + name, "This may have " + longest + " characters at most.");
		}
		else if (!isReadable(note, true)) {
			this.errors.add("/" + name, "This has characters that can't be shown.");
		}
		return note;
	}

	/**
	 * The properties of an object, each to be read by its name.
	 * @param name of the field
	 * @return empty when it is absent or wrong
	 */
	public Map<String, JsonNode> properties(String name) {
		JsonNode value = this.body.get(name);
		Map<String, JsonNode> properties = new LinkedHashMap<>();
		if (value != null && !value.isObject()) {
			this.errors.add("/" + name, "This must be an object of numbers, such as {\"pain\": 6}.");
		}
		else if (value != null) {
			value.properties().forEach((property) -> properties.put(property.getKey(), property.getValue()));
		}
		return properties;
	}

	/**
	 * A list of known codes, each once.
	 * @param name of the field
	 * @param known codes
	 * @param what they are, such as "place"
	 * @return in their order; empty when it is absent
	 */
	public List<String> codes(String name, Set<String> known, String what) {
		return list(name, known.size(),
				(code) -> known.contains(code) ? null : "There is no " + what + " with this name.");
	}

	/**
	 * A list of words, each once.
	 * @param name of the field
	 * @param most items
	 * @param longest item in characters
	 * @return stripped, in their order; empty when it is absent
	 */
	public List<String> words(String name, int most, int longest) {
		return list(name, most, (word) -> {
			if (word.isEmpty()) {
				return "This must not be empty.";
			}
			if (word.length() > longest) {
				return "This may have " + longest + " characters at most.";
			}
			return isReadable(word, false) ? null : "This has characters that can't be shown.";
		});
	}

	private List<String> list(String name, int most, Function<String, @Nullable String> check) {
		JsonNode value = this.body.get(name);
		List<String> list = new ArrayList<>();
		if (value == null) {
			return list;
		}
		if (!value.isArray()) {
			this.errors.add("/" + name, "This must be a list.");
			return list;
		}
		if (value.size() > most) {
			this.errors.add("/" + name, "This may have " + most + " items at most.");
			return list;
		}
		for (int index = 0; index < value.size(); index++) {
			String pointer = "/" + name + "/" + index;
			JsonNode item = value.get(index);
			String text = item.isString() ? item.stringValue().strip() : "";
			String wrong = item.isString() ? check.apply(text) : "This must be text.";
			if (wrong == null && list.contains(text)) {
				wrong = "This is in the list already.";
			}
			if (wrong != null) {
				this.errors.add(pointer, wrong);
			}
			list.add(text);
		}
		return list;
	}

	/**
	 * Whether a text can be shown: well-formed Unicode without control characters.
	 * @param text any
	 * @param severalLines whether the ends of lines and tabs are fine
	 * @return true when it can
	 */
	public static boolean isReadable(String text, boolean severalLines) {
		return StandardCharsets.UTF_8.newEncoder().canEncode(text) && text.chars()
			.noneMatch((c) -> Character.isISOControl(c) && !(severalLines && (c == '\n' || c == '\r' || c == '\t')));
	}

}
