package org.moveagain.calculator.calculation;

import java.math.BigDecimal;

import org.moveagain.calculator.definition.Output;

/**
 * A result, unrounded and in metric units: one value, or a range where the source gives
 * one.
 */
public sealed interface Amount {

	/**
	 * What it is.
	 * @return one of the definition's results
	 */
	Output output();

	/**
	 * One value.
	 *
	 * @param output what it is
	 * @param value unrounded
	 */
	record Single(Output output, BigDecimal value) implements Amount {

	}

	/**
	 * A range.
	 *
	 * @param output what it is
	 * @param low its lower end, unrounded
	 * @param high its upper end, unrounded
	 */
	record Range(Output output, BigDecimal low, BigDecimal high) implements Amount {

	}

}
