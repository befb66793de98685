package org.moveagain.calculator.sweatrate;

import java.math.BigDecimal;
import java.util.Set;

import org.moveagain.calculator.definition.HealthCondition;

/**
 * What the sweat rate needs to know.
 *
 * @param weightBefore 30 to 300 kg
 * @param weightAfter 30 to 300 kg
 * @param drunk 0 to 10 l
 * @param urine 0 to 5 l
 * @param hours 0.25 to 24
 * @param conditions of the person, see {@link SweatRateSources#EXCLUSIONS}
 */
record SweatRateInputs(BigDecimal weightBefore, BigDecimal weightAfter, BigDecimal drunk, BigDecimal urine,
		BigDecimal hours, Set<HealthCondition> conditions) {

	SweatRateInputs {
		conditions = Set.copyOf(conditions);
	}

	/** Litres, taking a litre for a kilogram; never below 0 in answers that fit. */
	BigDecimal sweat() {
		return this.weightBefore.subtract(this.weightAfter).add(this.drunk).subtract(this.urine);
	}

}
