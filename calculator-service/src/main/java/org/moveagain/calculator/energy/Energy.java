package org.moveagain.calculator.energy;

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
 * Energy in kcal a day. At rest (Mifflin-St Jeor 1990): 10 × weight in kg + 6.25 × height
 * in cm - 5 × age in years, + 5 for men, - 161 for women. In all: times the physical
 * activity level (FAO 2004); without one, the range of each lifestyle.
 */
final class Energy {

	static final Output RESTING = Output.value("resting", "At rest, a day (Mifflin-St Jeor 1990)", Unit.KILOCALORIE, 2,
			0);

	static final Output TOTAL = Output.value("total", "In all, a day (FAO 2004)", Unit.KILOCALORIE, 2, 0);

	private static final BigDecimal PER_KILOGRAM = BigDecimal.TEN;

	private static final BigDecimal PER_CENTIMETRE = new BigDecimal("6.25");

	private static final int PER_YEAR = 5;

	private static final int MEN = 5;

	private static final int WOMEN = -161;

	private Energy() {
	}

	/**
	 * Calculates.
	 * @param inputs within their limits
	 * @return amounts in kcal a day; or why not
	 */
	static Outcome calculate(EnergyInputs inputs) {
		List<Exclusion> reasons = Exclusion.applying(EnergySources.EXCLUSIONS, inputs.conditions(), inputs.pregnant());
		if (inputs.illness()) {
			reasons.add(EnergySources.ILLNESS);
		}
		return reasons.isEmpty() ? result(inputs) : new Outcome.NotForYou(reasons);
	}

	private static Outcome result(EnergyInputs inputs) {
		int constant = inputs.female() ? WOMEN : MEN;
		BigDecimal resting = PER_KILOGRAM.multiply(inputs.weight())
			.add(PER_CENTIMETRE.multiply(inputs.height()))
			.add(BigDecimal.valueOf(constant - PER_YEAR * inputs.age()));
		String formula = "10 × " + Decimals.plain(inputs.weight()) + " kg + 6.25 × " + Decimals.plain(inputs.height())
				+ " cm - 5 × " + inputs.age() + " years " + (inputs.female() ? "- 161" : "+ 5") + " = "
				+ Decimals.round(resting, RESTING.metric().decimals()) + " kcal";
		List<Amount> amounts = new ArrayList<>();
		amounts.add(new Amount.Single(RESTING, resting));
		if (inputs.activityLevel().isEmpty()) {
			for (Lifestyle each : Lifestyle.values()) {
				amounts
					.add(new Amount.Range(each.output(), resting.multiply(each.low()), resting.multiply(each.high())));
			}
			return new Outcome.Result(amounts, formula + "; × 1.40 to 1.69, 1.70 to 1.99 and 2.00 to 2.40",
					EnergySources.ALL, EnergySources.CAUTIONS);
		}
		BigDecimal level = inputs.activityLevel().get();
		BigDecimal total = resting.multiply(level);
		amounts.add(new Amount.Single(TOTAL, total));
		return new Outcome.Result(
				amounts, Lifestyle.of(level).classification(), formula + "; × " + Decimals.plain(level) + " = "
						+ Decimals.round(total, TOTAL.metric().decimals()) + " kcal",
				EnergySources.ALL, EnergySources.CAUTIONS, null);
	}

}
