package org.moveagain.calculator.input;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.definition.Condition;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Input;
import tools.jackson.databind.JsonNode;

/**
 * Reads a person's inputs against a definition.
 */
final class InputsReader {

	private final Definition definition;

	private final String root;

	private final Findings findings;

	InputsReader(Definition definition, String root, Findings findings) {
		this.definition = definition;
		this.root = root;
		this.findings = findings;
	}

	Answers read(JsonNode inputs) {
		Map<String, Object> values = new TreeMap<>();
		for (Input input : this.definition.inputs()) {
			JsonNode sent = inputs.get(input.name());
			if (sent != null) {
				new ValueReader(input, this.findings).read(sent, pointer(input))
					.ifPresent((value) -> values.put(input.name(), value));
			}
		}
		this.definition.inputs().forEach((input) -> checkAsked(input, inputs, values));
		Set<String> known = this.definition.inputs().stream().map(Input::name).collect(Collectors.toSet());
		inputs.propertyNames()
			.stream()
			.filter((name) -> !known.contains(name))
			.forEach((name) -> this.findings.add(Findings.below(this.root, name),
					"This calculator has no input with this name."));
		return new Answers(values);
	}

	private void checkAsked(Input input, JsonNode inputs, Map<String, Object> values) {
		Condition condition = input.showIf();
		if (condition == null || condition.is().equals(values.get(condition.input()))) {
			checkThere(input, inputs, values);
		}
		else if (values.containsKey(condition.input()) || !inputs.has(condition.input())) {
			checkNotThere(input, condition, values);
		} // else the answer that it depends on is wrong itself
	}

	private void checkThere(Input input, JsonNode inputs, Map<String, Object> values) {
		if (!inputs.has(input.name())) {
			if (input.required()) {
				this.findings.add(pointer(input), "This is needed: " + input.sentence());
			}
			else if (input.defaultValue() != null) {
				values.put(input.name(), input.defaultValue());
			}
		}
	}

	private void checkNotThere(Input input, Condition condition, Map<String, Object> values) {
		Object value = values.remove(input.name());
		if (value != null && !saysNothing(value)) {
			this.findings.add(pointer(input),
					"This is asked only when \"" + condition.input() + "\" is " + condition.is() + ".");
		}
	}

	/** A form may well send "no" for what it did not ask. */
	private static boolean saysNothing(Object value) {
		return value.equals(false) || value.equals(Set.of());
	}

	private String pointer(Input input) {
		return this.root + "/" + input.name();
	}

}
