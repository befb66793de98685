package org.moveagain.calculator.healthyweight;

import java.math.BigDecimal;
import java.util.List;

import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.definition.Source;
import org.moveagain.calculator.unit.Unit;

/**
 * The weights in kg at a body mass index of 18.5 to 25 kg/m² (WHO 2000): the index times
 * the square of the height in m.
 */
final class HealthyWeight {

	static final Output RANGE = Output
		.range("healthy-weight", "Weight at a body mass index of 18.5 to 25 (WHO 2000)", Unit.KILOGRAM, 2, 1)
		.us(Unit.POUND, 2, 1);

	static final Source WHO = new Source("WHO, Obesity: preventing and managing the global epidemic", 2000,
			"healthy weight: 18.5 to 25 kg/m²");

	static final List<Exclusion> EXCLUSIONS = List.of(
			Exclusion.pregnant("In pregnancy your weight changes for good reasons, so we show no range."),
			Exclusion.of(HealthCondition.VERY_MUSCULAR,
					"With a lot of muscle you may weigh more than this range without more body fat.",
					"Your waist compared with your height tells you more."),
			Exclusion.of(HealthCondition.FRAIL, "When you are frail this range may be too low for you.",
					"Ask your doctor or a dietitian which weight suits you."));

	static final List<String> CAUTIONS = List.of(
			"For some family backgrounds, such as South Asian or Chinese, risk rises from an index of 23 instead of 25.",
			"This is a range for most adults, not a goal to reach.");

	private static final BigDecimal LOW = new BigDecimal("18.5");

	private static final BigDecimal HIGH = new BigDecimal("25");

	private HealthyWeight() {
	}

	/**
	 * Calculates.
	 * @param inputs within their limits
	 * @return a range in kg; or why not
	 */
	static Outcome calculate(HealthyWeightInputs inputs) {
		List<Exclusion> reasons = Exclusion.applying(EXCLUSIONS, inputs.conditions(), inputs.pregnant());
		if (!reasons.isEmpty()) {
			return new Outcome.NotForYou(reasons);
		}
		BigDecimal squareMetres = Decimals.squareMetres(inputs.height());
		BigDecimal low = LOW.multiply(squareMetres);
		BigDecimal high = HIGH.multiply(squareMetres);
		int decimals = RANGE.metric().decimals();
		return new Outcome.Result(List.of(new Amount.Range(RANGE, low, high)),
				LOW + " to " + HIGH + " kg/m² × (" + Decimals.plain(inputs.height()) + " cm ÷ 100)² = "
						+ Decimals.round(low, decimals) + " to " + Decimals.round(high, decimals) + " kg",
				List.of(WHO), CAUTIONS);
	}

}
