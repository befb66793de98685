package org.moveagain.calculator.input;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.unit.UnitSystem;
import org.moveagain.support.problem.ProblemException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a request: {@code {"inputs": {...}, "units": "metric" or "us"}}.
 */
public final class RequestReader {

	private static final String INPUTS = "inputs";

	private static final String UNITS = "units";

	private RequestReader() {
	}

	/**
	 * Reads and checks everything.
	 * @param definition what is asked
	 * @param body what was sent
	 * @return the answers, defaults filled in, and the units for the results; metric when
	 * none were asked for
	 * @throws ProblemException naming everything that is wrong
	 */
	public static Calculation read(Definition definition, JsonNode body) {
		Findings findings = new Findings();
		if (!body.isObject()) {
			findings.add("", "This must be an object with \"inputs\".");
		}
		findings.throwIfAny();
		body.propertyNames()
			.stream()
			.filter((name) -> !List.of(INPUTS, UNITS).contains(name))
			.forEach((name) -> findings.add(Findings.below("", name), "There is no field with this name here."));
		Optional<UnitSystem> units = units(body.get(UNITS), findings);
		Answers answers = inputs(definition, body, findings);
		findings.throwIfAny();
		return new Calculation(answers, units.orElseThrow(), findings.conversions());
	}

	private static Answers inputs(Definition definition, JsonNode body, Findings findings) {
		JsonNode inputs = body.path(INPUTS);
		if (!inputs.isObject()) {
			findings.add("/" + INPUTS, "This is needed: an object with the inputs by their names.");
		}
		return new InputsReader(definition, "/" + INPUTS, findings).read(inputs);
	}

	private static Optional<UnitSystem> units(@Nullable JsonNode sent, Findings findings) {
		if (sent == null) {
			return Optional.of(UnitSystem.METRIC);
		}
		Optional<UnitSystem> system = sent.isString() ? UnitSystem.of(sent.stringValue()) : Optional.empty();
		return system.isPresent() ? system : findings.add("/" + UNITS, "This must be metric or us.");
	}

}
