package org.moveagain.calculator.heartrate;

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
 * Heart rates in beats a minute. Highest (Tanaka 2001): 208 - 0.7 × age in years.
 * Moderate exercise (Karvonen 1957): resting rate + f × (highest - resting rate), f from
 * 0.40 to 0.59.
 */
final class HeartRate {

	static final Output MAXIMUM = Output.value("maximum", "Highest heart rate, estimated (Tanaka 2001)",
			Unit.BEATS_PER_MINUTE, 1, 0);

	static final Output MODERATE = Output.range("moderate", "Heart rate of moderate exercise (Karvonen 1957)",
			Unit.BEATS_PER_MINUTE, 2, 0);

	static final List<Source> SOURCES = List.of(
			new Source("Tanaka and others, Age-predicted maximal heart rate revisited", 2001, "208 - 0.7 × age"),
			new Source("Karvonen and others, The effects of training on heart rate", 1957,
					"resting rate + f × (highest - resting rate); moderate: f from 0.40 to 0.59"));

	static final List<Exclusion> EXCLUSIONS = List.of(
			Exclusion.pregnant("In pregnancy the heart beats faster, so these heart rates don't fit."),
			excluded(HealthCondition.BETA_BLOCKER, "Beta-blockers hold your heart rate down"),
			excluded(HealthCondition.IRREGULAR_HEARTBEAT, "With an irregular heartbeat a heart rate can't be read off"),
			excluded(HealthCondition.PACEMAKER, "A pacemaker sets your heart rate"));

	static final List<String> CAUTIONS = List.of(
			"Your own highest heart rate may be higher or lower: this is an average for your age.",
			"Stop and get help if you have chest pain, faint, or can't get your breath.");

	private static final BigDecimal AT_BIRTH = new BigDecimal("208");

	private static final BigDecimal PER_YEAR = new BigDecimal("0.7");

	private static final BigDecimal LOW = new BigDecimal("0.40");

	private static final BigDecimal HIGH = new BigDecimal("0.59");

	private HeartRate() {
	}

	/**
	 * Calculates.
	 * @param inputs within their limits
	 * @return amounts in beats a minute; or why not
	 */
	static Outcome calculate(HeartRateInputs inputs) {
		List<Exclusion> reasons = Exclusion.applying(EXCLUSIONS, inputs.conditions(), inputs.pregnant());
		if (!reasons.isEmpty()) {
			return new Outcome.NotForYou(reasons);
		}
		BigDecimal rest = BigDecimal.valueOf(inputs.restingHeartRate());
		BigDecimal maximum = AT_BIRTH.subtract(PER_YEAR.multiply(BigDecimal.valueOf(inputs.age())));
		BigDecimal reserve = maximum.subtract(rest);
		BigDecimal low = rest.add(LOW.multiply(reserve));
		BigDecimal high = rest.add(HIGH.multiply(reserve));
		int decimals = MODERATE.metric().decimals();
		String formula = "208 - 0.7 × " + inputs.age() + " years = " + maximum + " bpm; " + rest + " + 0.40 to 0.59 × ("
				+ maximum + " - " + rest + ") = " + Decimals.round(low, decimals) + " to "
				+ Decimals.round(high, decimals) + " bpm";
		return new Outcome.Result(List.of(new Amount.Range(MODERATE, low, high), new Amount.Single(MAXIMUM, maximum)),
				formula, SOURCES, CAUTIONS);
	}

	private static Exclusion excluded(HealthCondition condition, String why) {
		return Exclusion.of(condition, why + ", so we show no number.",
				"Go by how you feel: at moderate effort you can talk but not sing. Ask your doctor what is right for you.");
	}

}
