package org.moveagain.calculator.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.definition.InputType;
import org.moveagain.calculator.definition.UnitLimits;
import org.moveagain.calculator.unit.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one input takes.
 */
final class InputSchema {

	private final JsonMapper json;

	InputSchema(JsonMapper json) {
		this.json = json;
	}

	ObjectNode of(Input input) {
		ObjectNode schema = switch (input.type()) {
			case NUMBER, INTEGER -> number(input);
			case BOOLEAN -> Schemas.type("boolean");
			case CHOICE -> choice(input);
			case CHOICES -> Schemas.listOf(choice(input)).put("uniqueItems", true);
		};
		schema.put("description", (input.help() != null) ? input.sentence() + " " + input.help() : input.label());
		if (input.defaultValue() != null) {
			schema.set("default", this.json.valueToTree(input.defaultValue()));
		}
		return schema;
	}

	private ObjectNode choice(Input input) {
		return Schemas.empty()
			.set("enum", Schemas
				.array(input.choices().stream().<JsonNode>map((each) -> this.json.valueToTree(each.value())).toList()));
	}

	/** A plain number in the first unit, or an amount with its unit. */
	private static ObjectNode number(Input input) {
		UnitLimits first = input.units().getFirst();
		List<ObjectNode> forms = new ArrayList<>();
		forms.add(value(input, first).put("title", "in " + first.unit().symbol()));
		for (UnitLimits limits : input.units()) {
			ObjectNode properties = Schemas.empty()
				.set("value", value(input, limits))
				.set("unit", Schemas.constant(limits.unit().symbol()));
			boolean usual = limits.equals(first);
			forms.add(Schemas.object(properties, usual ? List.of("value") : List.of("value", "unit")));
		}
		return Schemas.oneOf(forms);
	}

	private static ObjectNode value(Input input, UnitLimits limits) {
		return limits.parts().isEmpty() ? Schemas.type((input.type() == InputType.INTEGER) ? "integer" : "number")
			.put("minimum", limits.min())
			.put("maximum", limits.max()) : inParts(limits);
	}

	/** The limits of the whole are in the description: JSON Schema can't add. */
	private static ObjectNode inParts(UnitLimits limits) {
		ObjectNode properties = Schemas.empty();
		BigDecimal sizeBefore = BigDecimal.ZERO;
		for (Unit.Part part : limits.parts()) {
			ObjectNode count = Schemas.type((part.size() == 1) ? "number" : "integer").put("minimum", 0);
			if (sizeBefore.signum() > 0) {
				count.put("exclusiveMaximum", sizeBefore);
			}
			properties.set(part.unit(), count);
			sizeBefore = BigDecimal.valueOf(part.size());
		}
		return Schemas.object(properties, limits.parts().stream().map(Unit.Part::unit).toList())
			.put("description", limits.range());
	}

}
