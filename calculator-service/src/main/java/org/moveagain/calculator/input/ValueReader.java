package org.moveagain.calculator.input;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.moveagain.calculator.definition.Choice;
import org.moveagain.calculator.definition.Input;
import tools.jackson.databind.JsonNode;

/**
 * Reads one value, and notes what is wrong with it.
 */
final class ValueReader {

	private final Input input;

	private final Findings findings;

	ValueReader(Input input, Findings findings) {
		this.input = input;
		this.findings = findings;
	}

	Optional<?> read(JsonNode sent, String pointer) {
		return switch (this.input.type()) {
			case NUMBER, INTEGER -> new AmountReader(this.input, this.findings).read(sent, pointer);
			case BOOLEAN -> sent.isBoolean() ? Optional.of(sent.booleanValue())
					: this.findings.add(pointer, "This must be true or false.");
			case CHOICE -> choice(sent, pointer);
			case CHOICES -> choices(sent, pointer);
		};
	}

	private Optional<Object> choice(JsonNode sent, String pointer) {
		for (Choice choice : this.input.choices()) {
			boolean chosen = switch (choice.value()) {
				case BigDecimal number -> Numbers.isReadable(sent) && sent.decimalValue().compareTo(number) == 0;
				case Object word -> sent.isString() && word.equals(sent.stringValue());
			};
			if (chosen) {
				return Optional.of(choice.value());
			}
		}
		String known = this.input.choices()
			.stream()
			.map((choice) -> choice.value().toString())
			.collect(Collectors.joining(", "));
		return this.findings.add(pointer, "This must be one of " + known + ".");
	}

	private Optional<Set<Object>> choices(JsonNode sent, String pointer) {
		if (!sent.isArray()) {
			return this.findings.add(pointer, "This must be a list.");
		}
		Set<Object> chosen = new LinkedHashSet<>();
		for (int index = 0; index < sent.size(); index++) {
			String at = pointer + "/" + index;
			Optional<Object> choice = choice(sent.get(index), at);
			if (choice.isPresent() && !chosen.add(choice.get())) {
				this.findings.add(at, "This is in the list already.");
			}
		}
		return Optional.of(Collections.unmodifiableSet(chosen));
	}

}
