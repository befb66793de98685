package org.moveagain.calculator.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.moveagain.calculator.definition.Answers;
import org.moveagain.calculator.definition.Condition;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Input;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a person's inputs against a definition.
 */
public final class InputReader {

	private static final String ROOT = "/inputs";

	private static final int LONGEST_NAME = 60;

	private InputReader() {
	}

	/**
	 * Reads and checks everything.
	 * @param definition what is asked
	 * @param inputs what was sent, by name
	 * @return the answers, defaults filled in
	 * @throws ProblemException naming every input that is wrong
	 */
	public static Answers read(Definition definition, Map<String, JsonNode> inputs) {
		List<InputError> errors = new ArrayList<>();
		Map<String, Object> values = new TreeMap<>();
		for (Input input : definition.inputs()) {
			JsonNode sent = inputs.get(input.name());
			if (sent != null) {
				new ValueReader(input, ROOT + "/" + input.name(), errors).read(sent)
					.ifPresent((value) -> values.put(input.name(), value));
			}
		}
		definition.inputs().forEach((input) -> checkAsked(input, inputs, values, errors));
		inputs.keySet()
			.stream()
			.filter((name) -> definition.inputs().stream().noneMatch((input) -> input.name().equals(name)))
			.forEach((name) -> errors
				.add(new InputError(ROOT + "/" + escaped(name), "This calculator has no input with this name.")));
		if (!errors.isEmpty()) {
			throw ProblemException.invalidInput(errors);
		}
		return new Answers(values);
	}

	private static void checkAsked(Input input, Map<String, JsonNode> inputs, Map<String, Object> values,
			List<InputError> errors) {
		boolean sent = inputs.containsKey(input.name());
		Condition condition = input.showIf();
		boolean asked = condition == null || condition.is().equals(values.get(condition.input()));
		if (sent && condition != null && !asked) {
			errors.add(new InputError(ROOT + "/" + input.name(),
					"This is asked only when \"" + condition.input() + "\" is " + condition.is() + "."));
		}
		else if (!sent && asked && (input.required() || condition != null)) {
			errors.add(new InputError(ROOT + "/" + input.name(), "This is needed: " + input.label() + "."));
		}
		else if (!sent && input.defaultValue() != null) {
			values.put(input.name(), input.defaultValue());
		}
	}

	private static String escaped(String name) {
		String shown = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name;
		return shown.replace("~", "~0").replace("/", "~1");
	}

}
