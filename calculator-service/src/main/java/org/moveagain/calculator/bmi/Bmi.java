package org.moveagain.calculator.bmi;

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
 * The body mass index: weight in kg divided by the square of the height in m (WHO 2000).
 * Classes from 18.5, 25, 30, 35 and 40 kg/m²; with the lower borders from 18.5, 23 and
 * 27.5 kg/m² (WHO 2004).
 */
final class Bmi {

	static final Output INDEX = Output.value("bmi", "Body mass index (WHO 2000)", Unit.KILOGRAM_PER_SQUARE_METRE, 3, 1);

	private static final BigDecimal FIRST_THAT_DIFFERS = new BigDecimal("23");

	private Bmi() {
	}

	/**
	 * Calculates.
	 * @param inputs within their limits
	 * @return the index in kg/m² and its class; or why not
	 */
	static Outcome calculate(BmiInputs inputs) {
		List<Exclusion> reasons = Exclusion.applying(BmiSources.EXCLUSIONS, inputs.conditions(), inputs.pregnant());
		if (!reasons.isEmpty()) {
			return new Outcome.NotForYou(reasons);
		}
		BigDecimal squareMetres = Decimals.squareMetres(inputs.height());
		BigDecimal index = inputs.weight().divide(squareMetres, Decimals.PRECISION);
		BmiClass found = BmiClass.of(inputs.weight(), squareMetres, inputs.lowerCutOffs());
		List<String> cautions = new ArrayList<>(BmiSources.CAUTIONS);
		if (!inputs.lowerCutOffs() && index.compareTo(FIRST_THAT_DIFFERS) >= 0) {
			cautions.add(BmiSources.LOWER_FOR_SOME);
		}
		List<Source> sources = inputs.lowerCutOffs() ? List.of(BmiSources.WHO, BmiSources.WHO_LOWER)
				: List.of(BmiSources.WHO);
		return new Outcome.Result(List.of(new Amount.Single(INDEX, index)), found.classification(),
				Decimals.plain(inputs.weight()) + " kg ÷ (" + Decimals.plain(inputs.height()) + " cm ÷ 100)² = "
						+ Decimals.round(index, INDEX.metric().decimals()) + " kg/m²",
				sources, cautions, null);
	}

}
