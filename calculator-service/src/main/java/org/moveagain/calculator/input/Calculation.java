package org.moveagain.calculator.input;

import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.unit.UnitSystem;

/**
 * What a person asked for, checked.
 *
 * @param answers to the calculator's inputs
 * @param units for the results
 * @param conversions how amounts came into the formula's units, such as "180 lb = 81.65
 * kg"
 */
public record Calculation(Answers answers, UnitSystem units, List<String> conversions) {

	public Calculation {
		conversions = List.copyOf(conversions);
	}

}
