package org.moveagain.calculator.waistheight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.definition.Source;
import org.moveagain.calculator.unit.Unit;

/**
 * The waist divided by the height, both in the same unit (NICE 2022): from 0.4 healthy,
 * from 0.5 increased, from 0.6 high risk. Not from a body mass index of 35 kg/m².
 */
final class WaistHeight {

	static final Output RATIO = Output.value("waist-height", "Waist compared with height (NICE 2022)", Unit.RATIO, 3,
			2);

	static final Source NICE = new Source("NICE, Obesity: identification, assessment and management", 2022,
			"0.4 to 0.49 healthy, 0.5 to 0.59 increased risk, 0.6 or more high risk");

	static final List<Exclusion> EXCLUSIONS = List.of(
			Exclusion.pregnant("In pregnancy your waist says nothing about body fat, so we show no number."),
			new Exclusion("bmi-35", "From a body mass index of 35 this measure adds nothing, so we show no number.",
					"Ask your doctor or nurse what helps you best."));

	static final List<String> CAUTIONS = List.of("It estimates a health risk. It is no diagnosis.");

	private static final BigDecimal TOO_HIGH = new BigDecimal("35");

	private WaistHeight() {
	}

	/**
	 * Calculates.
	 * @param inputs within their limits
	 * @return the ratio and its class; or why not
	 */
	static Outcome calculate(WaistHeightInputs inputs) {
		List<Exclusion> reasons = new ArrayList<>();
		if (inputs.pregnant()) {
			reasons.add(EXCLUSIONS.getFirst());
		}
		BigDecimal limit = TOO_HIGH.multiply(Decimals.squareMetres(inputs.height()));
		if (inputs.weight().filter((weight) -> weight.compareTo(limit) >= 0).isPresent()) {
			reasons.add(EXCLUSIONS.getLast());
		}
		return reasons.isEmpty() ? result(inputs) : new Outcome.NotForYou(reasons);
	}

	private static Outcome result(WaistHeightInputs inputs) {
		BigDecimal ratio = inputs.waist().divide(inputs.height(), Decimals.PRECISION);
		List<String> cautions = new ArrayList<>(CAUTIONS);
		if (inputs.weight().isEmpty()) {
			cautions.add("You gave no weight. With a body mass index of 35 or more, don't rely on this number.");
		}
		return new Outcome.Result(List.of(new Amount.Single(RATIO, ratio)),
				WaistHeightClass.of(inputs.waist(), inputs.height()).classification(),
				Decimals.plain(inputs.waist()) + " cm ÷ " + Decimals.plain(inputs.height()) + " cm = "
						+ Decimals.round(ratio, RATIO.metric().decimals()),
				List.of(NICE), cautions, null);
	}

}
