package org.moveagain.calculator.sweatrate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.unit.Unit;

/**
 * The sweat rate in litres an hour: (kg lost + l drunk - l of urine) ÷ hours (ACSM 2007).
 */
final class SweatRate {

	static final Output RATE = Output.value("sweat-rate", "Sweat in an hour (ACSM 2007)", Unit.LITRE_PER_HOUR, 2, 1)
		.us(Unit.FLUID_OUNCE_PER_HOUR, 1, 0);

	/** More than that needs a second look at the numbers, a choice of this project. */
	private static final BigDecimal UNUSUAL = new BigDecimal("3");

	private SweatRate() {
	}

	/**
	 * Calculates.
	 * @param inputs within their limits, with no negative sweat
	 * @return the rate in l/h; or why not
	 */
	static Outcome calculate(SweatRateInputs inputs) {
		List<Exclusion> reasons = Exclusion.applying(SweatRateSources.EXCLUSIONS, inputs.conditions(), false);
		if (!reasons.isEmpty()) {
			return new Outcome.NotForYou(reasons);
		}
		BigDecimal rate = inputs.sweat().divide(inputs.hours(), Decimals.PRECISION);
		List<String> cautions = new ArrayList<>();
		if (rate.compareTo(UNUSUAL) > 0) {
			cautions.add("This is a very high rate. Check the weights and amounts before you rely on it.");
		}
		cautions.addAll(SweatRateSources.CAUTIONS);
		String formula = "(" + Decimals.plain(inputs.weightBefore()) + " kg - " + Decimals.plain(inputs.weightAfter())
				+ " kg + " + Decimals.plain(inputs.drunk()) + " l - " + Decimals.plain(inputs.urine()) + " l) ÷ "
				+ Decimals.plain(inputs.hours()) + " h = " + Decimals.round(rate, RATE.metric().decimals()) + " l/h";
		return new Outcome.Result(List.of(new Amount.Single(RATE, rate)), formula, List.of(SweatRateSources.ACSM),
				cautions);
	}

}
