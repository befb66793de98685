package org.moveagain.calculator.api;

import java.util.ArrayList;
import java.util.List;

import org.moveagain.calculator.definition.Condition;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.unit.UnitSystem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a calculator takes: each input with its type, and which input needs which.
 */
final class RequestSchema {

	private final JsonMapper json;

	private final InputSchema inputs;

	RequestSchema(JsonMapper json) {
		this.json = json;
		this.inputs = new InputSchema(json);
	}

	ObjectNode of(Definition definition) {
		ObjectNode units = Schemas.words(List.of(UnitSystem.METRIC.code(), UnitSystem.US.code()))
			.put("default", UnitSystem.METRIC.code())
			.put("description", "The units that the results come in.");
		return Schemas.object(Schemas.empty().set("inputs", inputs(definition)).set("units", units), List.of("inputs"));
	}

	private ObjectNode inputs(Definition definition) {
		ObjectNode properties = Schemas.empty();
		List<String> required = new ArrayList<>();
		List<ObjectNode> conditions = new ArrayList<>();
		for (Input input : definition.inputs()) {
			properties.set(input.name(), this.inputs.of(input));
			Condition condition = input.showIf();
			if (condition != null) {
				conditions.add(condition(input, condition));
			}
			else if (input.required()) {
				required.add(input.name());
			}
		}
		ObjectNode inputs = Schemas.object(properties, required);
		return conditions.isEmpty() ? inputs : inputs.set("allOf", Schemas.array(conditions));
	}

	/** Needed or allowed when it is asked; else only a "no" is. */
	private ObjectNode condition(Input input, Condition condition) {
		ObjectNode answer = Schemas.empty()
			.set(condition.input(), Schemas.constant(this.json.valueToTree(condition.is())));
		ObjectNode asked = Schemas.empty().set("properties", answer);
		asked.putArray("required").add(condition.input());
		ObjectNode rule = Schemas.empty().set("if", asked);
		if (input.required()) {
			rule.putObject("then").putArray("required").add(input.name());
		}
		rule.putObject("else").putObject("properties").set(input.name(), switch (input.type()) {
			case BOOLEAN -> Schemas.constant(this.json.valueToTree(false));
			case CHOICES -> Schemas.empty().put("maxItems", 0);
			case NUMBER, INTEGER, CHOICE -> this.json.valueToTree(false);
		});
		return rule;
	}

}
