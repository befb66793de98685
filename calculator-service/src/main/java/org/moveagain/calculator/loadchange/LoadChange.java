package org.moveagain.calculator.loadchange;

import java.math.BigDecimal;
import java.util.List;

import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Classification;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.definition.Source;
import org.moveagain.calculator.unit.Unit;

/**
 * The change of load in per cent: (this week ÷ mean of the three weeks before - 1) × 100.
 * No threshold is called safe: the acute-to-chronic ratio is discredited (Lolli 2019,
 * Impellizzeri 2020).
 */
final class LoadChange {

	static final Output CHANGE = Output
		.value("change", "This week against the mean of the three weeks before", Unit.PERCENT, 1, 1)
		.withSign();

	static final Output MEAN = Output.value("mean-before", "Mean of the three weeks before", Unit.OWN, 1, 1);

	static final Classification MORE = new Classification("more", "More than in the three weeks before");

	static final Classification SAME = new Classification("same", "The same as in the three weeks before");

	static final Classification LESS = new Classification("less", "Less than in the three weeks before");

	static final List<Source> SOURCES = List.of(
			new Source("Lolli and others, on the acute-to-chronic workload ratio", 2019,
					"the ratio is coupled with itself; no threshold follows from it"),
			new Source("Impellizzeri and others, on the acute-to-chronic workload ratio", 2020,
					"no evidence that a threshold protects from injury"));

	static final List<Exclusion> EXCLUSIONS = List.of(Exclusion.of(HealthCondition.ACUTE_PAIN,
			"With new or strong pain, how you feel matters more than a comparison of weeks.",
			"Check your signs with our assistant first, and go on with what your body allows."));

	static final List<String> CAUTIONS = List
		.of("No change is known to be safe or unsafe. See it together with how you feel.");

	private static final BigDecimal WEEKS = new BigDecimal("3");

	private LoadChange() {
	}

	/**
	 * Calculates.
	 * @param inputs within their limits, the weeks before not all 0
	 * @return the change in per cent; or why not
	 */
	static Outcome calculate(LoadChangeInputs inputs) {
		List<Exclusion> reasons = Exclusion.applying(EXCLUSIONS, inputs.conditions(), false);
		if (!reasons.isEmpty()) {
			return new Outcome.NotForYou(reasons);
		}
		BigDecimal before = inputs.before();
		BigDecimal difference = inputs.week4().multiply(WEEKS).subtract(before);
		BigDecimal change = difference.movePointRight(2).divide(before, Decimals.PRECISION);
		BigDecimal mean = before.divide(WEEKS, Decimals.PRECISION);
		String shown = Decimals.round(change, CHANGE.metric().decimals()).toPlainString();
		String formula = Decimals.plain(inputs.week4()) + " ÷ ((" + Decimals.plain(inputs.week1()) + " + "
				+ Decimals.plain(inputs.week2()) + " + " + Decimals.plain(inputs.week3()) + ") ÷ 3) - 1 = "
				+ ((difference.signum() > 0) ? "+" : "") + shown + " %";
		return new Outcome.Result(List.of(new Amount.Single(CHANGE, change), new Amount.Single(MEAN, mean)),
				classify(difference), formula, SOURCES, CAUTIONS, null);
	}

	private static Classification classify(BigDecimal difference) {
		return (difference.signum() > 0) ? MORE : (difference.signum() < 0) ? LESS : SAME;
	}

}
