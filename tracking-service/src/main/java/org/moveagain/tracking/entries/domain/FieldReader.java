package org.moveagain.tracking.entries.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of an entry one by one and notes what is wrong with each. A field that
 * is absent is empty; null is not a value.
 */
final class FieldReader {

	private final JsonNode body;

	private final InputErrors errors;

	FieldReader(JsonNode body, InputErrors errors) {
		this.body = body;
		this.errors = errors;
	}

	@Nullable String text(String name) {
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

	@Nullable String note(String name, int longest) {
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

	Map<String, JsonNode> properties(String name) {
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

	List<String> codes(String name, Set<String> known, String what) {
		return list(name, known.size(),
				(code) -> known.contains(code) ? null : "There is no " + what + " with this name.");
	}

	List<String> words(String name, int most, int longest) {
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

	/** Well-formed Unicode without control characters. */
	private static boolean isReadable(String text, boolean severalLines) {
		return StandardCharsets.UTF_8.newEncoder().canEncode(text) && text.chars()
			.noneMatch((c) -> Character.isISOControl(c) && !(severalLines && (c == '\n' || c == '\r' || c == '\t')));
	}

}
