package org.moveagain.calculator.walkingenergy;

import java.math.BigDecimal;
import java.util.List;

import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.definition.Source;
import org.moveagain.calculator.unit.Unit;

/**
 * The energy of a walk in kcal: MET × weight in kg × hours (Compendium 2011: 3.5 MET at
 * 2.8 to 3.2 mph, 4.3 MET at 3.5 mph).
 */
final class WalkingEnergy {

	static final Output ENERGY = Output.value("energy", "Energy of the walk (Compendium 2011)", Unit.KILOCALORIE, 1, 0);

	static final Source COMPENDIUM = new Source("Ainsworth and others, Compendium of Physical Activities", 2011,
			"walking at 2.8 to 3.2 mph: 3.5 MET; at 3.5 mph: 4.3 MET");

	static final List<Exclusion> NOT_FOR = List
		.of(new Exclusion("weight-loss", "You want to plan how to lose weight: this number is not made for that.",
				"Ask your doctor or a dietitian."));

	static final List<String> CAUTIONS = List.of("It includes what your body would have used at rest in that time.",
			"This is no advice about your weight. Walking is worth it at any number.");

	private static final BigDecimal MINUTES_PER_HOUR = new BigDecimal("60");

	private WalkingEnergy() {
	}

	/**
	 * Calculates.
	 * @param inputs within their limits
	 * @return an amount in kcal
	 */
	static Outcome calculate(WalkingEnergyInputs inputs) {
		BigDecimal energy = inputs.met()
			.multiply(inputs.weight())
			.multiply(inputs.minutes())
			.divide(MINUTES_PER_HOUR, Decimals.PRECISION);
		return new Outcome.Result(List.of(new Amount.Single(ENERGY, energy)),
				Decimals.plain(inputs.met()) + " × " + Decimals.plain(inputs.weight()) + " kg × "
						+ Decimals.plain(inputs.minutes()) + " min ÷ 60 = "
						+ Decimals.round(energy, ENERGY.metric().decimals()) + " kcal",
				List.of(COMPENDIUM), CAUTIONS);
	}

}
