package org.moveagain.calculator.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person entered.
 *
 * @param inputs by the input's name; an amount is a number in the first unit, or
 * {@code {"value", "unit"}}
 */
record CalculationRequest(@Nullable Map<String, JsonNode> inputs) {

}
