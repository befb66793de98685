package org.moveagain.calculator.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.moveagain.calculator.definition.Classification;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.unit.Unit;
import org.moveagain.calculator.unit.UnitSystem;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a calculator answers: its amounts by name, each with its units, or why it is not
 * for somebody.
 */
final class ResponseSchema {

	private ResponseSchema() {
	}

	static ObjectNode of(Definition definition) {
		return definition.notFor().isEmpty() ? result(definition)
				: Schemas.oneOf(List.of(result(definition), notForYou(definition)));
	}

	private static ObjectNode result(Definition definition) {
		ObjectNode properties = head(definition, "result");
		properties.set("units", Schemas.words(Arrays.stream(UnitSystem.values()).map(UnitSystem::code).toList()));
		properties.set("results",
				Schemas.listOf(Schemas.oneOf(definition.results().stream().map(ResponseSchema::amount).toList()))
					.put("minItems", 1));
		if (!definition.classes().isEmpty()) {
			properties.set("classification",
					Schemas.oneOf(definition.classes().stream().map(ResponseSchema::classification).toList()));
		}
		properties.set("formula", Schemas.text().put("description", "With the person's numbers, in metric units."));
		properties.set("sources", Schemas.listOf(Schemas.component("Source")));
		properties.set("cautions", Schemas.listOf(Schemas.text()));
		properties.set("target", Schemas.component("Target"));
		return Schemas.object(properties,
				List.of("calculator", "outcome", "units", "results", "formula", "sources", "cautions"));
	}

	private static ObjectNode notForYou(Definition definition) {
		ObjectNode reason = Schemas.empty()
			.set("id", Schemas.words(definition.notFor().stream().map(Exclusion::id).toList()));
		reason.set("text", Schemas.text());
		reason.set("nextStep", Schemas.text());
		ObjectNode properties = head(definition, "not-for-you");
		properties.set("reasons",
				Schemas.listOf(Schemas.object(reason, List.of("id", "text", "nextStep"))).put("minItems", 1));
		return Schemas.object(properties, List.of("calculator", "outcome", "reasons"));
	}

	private static ObjectNode head(Definition definition, String outcome) {
		return Schemas.empty()
			.set("calculator", Schemas.constant(definition.id()))
			.set("outcome", Schemas.constant(outcome));
	}

	private static ObjectNode classification(Classification classification) {
		return Schemas.object(Schemas.empty()
			.set("code", Schemas.constant(classification.code()))
			.set("label", Schemas.constant(classification.label())), List.of("code", "label"));
	}

	private static ObjectNode amount(Output output) {
		ObjectNode properties = Schemas.empty()
			.set("name", Schemas.constant(output.name()))
			.set("label", Schemas.constant(output.label()));
		List<String> ends = output.range() ? List.of("low", "high") : List.of("value");
		ends.forEach((end) -> properties.set(end, Schemas.type("number")));
		List<String> units = Arrays.stream(UnitSystem.values())
			.map((system) -> output.in(system).unit())
			.distinct()
			.map(Unit::symbol)
			.toList();
		properties.set("unit", Schemas.words(units));
		ObjectNode shown = Schemas.empty();
		ends.forEach((end) -> shown.set(end, Schemas.type("number")));
		shown.set("decimals", Schemas.type("integer"));
		shown.set("signed", Schemas.type("boolean"));
		properties.set("shown", Schemas.object(shown, plus(ends, "decimals")));
		return Schemas.object(properties, plus(ends, "name", "label", "unit", "shown"));
	}

	private static List<String> plus(List<String> names, String... more) {
		return Stream.concat(names.stream(), Arrays.stream(more)).toList();
	}

}
