package org.moveagain.calculator.definition;

import java.math.BigDecimal;

/**
 * The limits of an input in one of its units.
 *
 * @param unit as it is sent
 * @param label as it is shown
 * @param min the smallest amount that is taken
 * @param max the largest
 * @param step between amounts of a form
 */
public record UnitLimits(Unit unit, String label, BigDecimal min, BigDecimal max, BigDecimal step) {

	static UnitLimits of(Unit unit, BigDecimal baseMin, BigDecimal baseMax, String step) {
		return new UnitLimits(unit, unit.symbol(), unit.lowerLimit(baseMin), unit.upperLimit(baseMax),
				new BigDecimal(step));
	}

}
