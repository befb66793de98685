package org.moveagain.calculator.web;

import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Inputs that are right, for a test to change one of.
 */
final class Sample {

	/** Each stays right when any one number is moved to its limits. */
	private static final Map<String, String> INPUTS = Map.ofEntries(Map.entry("protein", "{'weight': 70}"),
			Map.entry("water", "{'sex': 'female'}"),
			Map.entry("sweat-rate", "{'weightBefore': 300, 'weightAfter': 30, 'drunk': 10, 'urine': 0, 'hours': 1}"),
			Map.entry("bmi", "{'weight': 70, 'height': 175}"), Map.entry("healthy-weight", "{'height': 175}"),
			Map.entry("waist-height", "{'waist': 80, 'height': 175}"),
			Map.entry("energy", "{'sex': 'female', 'weight': 70, 'height': 175, 'age': 30}"),
			Map.entry("heart-rate", "{'age': 30, 'restingHeartRate': 60}"),
			Map.entry("walking-energy", "{'weight': 70, 'met': 3.5, 'minutes': 30}"),
			Map.entry("weekly-activity", "{'moderate': 90, 'vigorous': 40}"),
			Map.entry("load-change", "{'week1': 200, 'week2': 220, 'week3': 210, 'week4': 300}"));

	private Sample() {
	}

	static ObjectNode of(String calculator) {
		String inputs = INPUTS.get(calculator);
		if (inputs == null) {
			throw new IllegalStateException("Please add a sample for " + calculator);
		}
		return (ObjectNode) Api.JSON.readTree(inputs.replace('\'', '"'));
	}

	/** The same, with the answer that makes the calculator ask for an input. */
	static ObjectNode asking(String calculator, JsonNode input) {
		ObjectNode sample = of(calculator);
		JsonNode condition = input.path("showIf");
		if (condition.isObject()) {
			sample.set(condition.get("input").stringValue(), condition.get("is"));
		}
		return sample;
	}

}
