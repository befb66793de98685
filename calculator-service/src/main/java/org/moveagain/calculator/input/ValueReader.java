package org.moveagain.calculator.input;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.moveagain.calculator.definition.Choice;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.definition.InputType;
import org.moveagain.calculator.definition.UnitLimits;
import org.moveagain.support.problem.InputError;
import tools.jackson.databind.JsonNode;

/**
 * Reads one value, and notes what is wrong with it.
 */
final class ValueReader {

	/**
	 * More digits or zeros than any amount of a body has; keeps arithmetic with hostile
	 * numbers cheap.
	 */
	private static final int MOST_DIGITS = 30;

	private final Input input;

	private final String pointer;

	private final List<InputError> errors;

	ValueReader(Input input, String pointer, List<InputError> errors) {
		this.input = input;
		this.pointer = pointer;
		this.errors = errors;
	}

	Optional<Object> read(JsonNode sent) {
		return switch (this.input.type()) {
			case NUMBER, INTEGER -> number(sent);
			case BOOLEAN -> sent.isBoolean() ? Optional.of(sent.booleanValue()) : wrong("This must be true or false.");
			case CHOICE -> choice(sent, this.pointer).map((value) -> value);
			case CHOICES -> choices(sent);
		};
	}

	private Optional<Object> number(JsonNode sent) {
		if (!sent.isObject()) {
			return amount(sent, this.pointer, this.input.units().getFirst());
		}
		sent.propertyNames()
			.stream()
			.filter((name) -> !Set.of("value", "unit").contains(name))
			.forEach((name) -> wrong("/" + name, "An amount has a value and a unit, nothing else."));
		JsonNode symbol = sent.get("unit");
		Optional<UnitLimits> unit = (symbol == null) ? Optional.of(this.input.units().getFirst())
				: this.input.units()
					.stream()
					.filter((each) -> symbol.isString() && each.unit().symbol().equals(symbol.stringValue()))
					.findFirst();
		if (unit.isEmpty()) {
			wrong("/unit", "This must be "
					+ oneOf(this.input.units().stream().map((each) -> each.unit().symbol()).toList()) + ".");
		}
		JsonNode value = sent.get("value");
		if (value == null) {
			wrong("/value", "This is needed: a number.");
			return Optional.empty();
		}
		return unit.flatMap((each) -> amount(value, this.pointer + "/value", each));
	}

	private Optional<Object> amount(JsonNode sent, String at, UnitLimits limits) {
		boolean whole = this.input.type() == InputType.INTEGER;
		String kind = whole ? "a whole number" : "a number";
		String range = "This must be " + kind + " from " + limits.min().toPlainString() + " to "
				+ limits.max().toPlainString() + " " + limits.unit().symbol() + ".";
		if (!sent.isNumber()) {
			return wrongAt(at, range);
		}
		BigDecimal amount = sent.decimalValue();
		if (amount.precision() > MOST_DIGITS || Math.abs(amount.scale()) > MOST_DIGITS
				|| amount.compareTo(limits.min()) < 0 || amount.compareTo(limits.max()) > 0) {
			return wrongAt(at, range);
		}
		if (whole && amount.stripTrailingZeros().scale() > 0) {
			return wrongAt(at, range);
		}
		return Optional.of(limits.unit().toBase(amount));
	}

	private Optional<String> choice(JsonNode sent, String at) {
		List<String> known = this.input.choices().stream().map(Choice::value).toList();
		if (sent.isString() && known.contains(sent.stringValue())) {
			return Optional.of(sent.stringValue());
		}
		return wrongAt(at, "This must be " + oneOf(known) + ".").map(String.class::cast);
	}

	private Optional<Object> choices(JsonNode sent) {
		if (!sent.isArray()) {
			return wrong("This must be a list.");
		}
		Set<String> chosen = new LinkedHashSet<>();
		for (int index = 0; index < sent.size(); index++) {
			String at = this.pointer + "/" + index;
			Optional<String> choice = choice(sent.get(index), at);
			if (choice.isPresent() && !chosen.add(choice.get())) {
				wrongAt(at, "This is in the list already.");
			}
		}
		return Optional.of(Collections.unmodifiableSet(chosen));
	}

	private Optional<Object> wrong(String message) {
		return wrongAt(this.pointer, message);
	}

	private void wrong(String below, String message) {
		wrongAt(this.pointer + below, message);
	}

	private Optional<Object> wrongAt(String at, String message) {
		this.errors.add(new InputError(at, message));
		return Optional.empty();
	}

	private static String oneOf(List<String> values) {
		return (values.size() == 1) ? values.getFirst() : "one of " + values.stream().collect(Collectors.joining(", "));
	}

}
