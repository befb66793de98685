package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An element of a FHIR resource. What is wrong with its fields is noted, and replaced by
 * something harmless.
 *
 * @param node the JSON
 * @param pointer where it is in its file
 * @param errors gets what is wrong
 */
record Element(JsonNode node, String pointer, List<String> errors) {

	void wrong(String field, String message) {
		this.errors.add(this.pointer + (field.isEmpty() ? "" : "/" + field) + " " + message);
	}

	boolean has(String field) {
		return this.node.has(field);
	}

	String text(String field, int longest) {
		String text = optionalText(field, longest);
		if (text == null && !has(field)) {
			wrong(field, "is missing");
		}
		return (text != null) ? text : "";
	}

	@Nullable String optionalText(String field, int longest) {
		JsonNode value = this.node.get(field);
		if (value == null) {
			return null;
		}
		if (!value.isString() || value.stringValue().isBlank() || value.stringValue().length() > longest) {
			wrong(field, "must be text of 1 to " + longest + " characters");
			return null;
		}
		return value.stringValue();
	}

	<E extends Enum<E>> E oneOf(String field, E[] values) {
		String text = text(field, 40);
		for (E value : values) {
			if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
				return value;
			}
		}
		if (!text.isEmpty()) {
			wrong(field, "must be one of " + List.of(values).toString().toLowerCase(Locale.ROOT));
		}
		return values[0];
	}

	int whole(String field, int from, int to) {
		JsonNode value = this.node.get(field);
		if (value != null && value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= from
				&& value.intValue() <= to) {
			return value.intValue();
		}
		wrong(field, (value != null) ? "must be a whole number from " + from + " to " + to : "is missing");
		return from;
	}

	BigDecimal positive(String field) {
		JsonNode value = this.node.get(field);
		if (value != null && value.isNumber() && value.decimalValue().signum() > 0) {
			return value.decimalValue();
		}
		wrong(field, "must be a number above 0");
		return BigDecimal.ONE;
	}

	List<Element> children(String field) {
		JsonNode list = this.node.get(field);
		if (list == null) {
			return List.of();
		}
		if (!list.isArray()) {
			wrong(field, "must be a list");
			return List.of();
		}
		return IntStream.range(0, list.size())
			.mapToObj((index) -> new Element(list.get(index), this.pointer + "/" + field + "/" + index, this.errors))
			.toList();
	}

	Optional<Element> extension(String url) {
		return children("extension").stream()
			.filter((each) -> url.equals(each.node.path("url").asString("")))
			.findFirst();
	}

}
