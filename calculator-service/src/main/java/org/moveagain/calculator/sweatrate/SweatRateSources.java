package org.moveagain.calculator.sweatrate;

import java.util.List;

import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Source;

/**
 * Where the sweat rate comes from, and whom it is not for.
 */
final class SweatRateSources {

	static final Source ACSM = new Source("ACSM, Position stand: exercise and fluid replacement", 2007,
			"(weight lost + drunk - urine) ÷ time");

	static final List<Exclusion> EXCLUSIONS = List.of(excluded(HealthCondition.HEART, "With heart disease"),
			excluded(HealthCondition.KIDNEY, "With kidney disease"),
			excluded(HealthCondition.LIVER, "With liver disease"),
			excluded(HealthCondition.DIURETIC, "When you take water tablets (diuretics)"),
			excluded(HealthCondition.FLUID_LIMIT, "When somebody has set you a limit for fluids"));

	static final List<String> CAUTIONS = List.of(
			"Don't drink more than you sweat, and not more than 0.7 to 1 litre in an hour.",
			"It holds for this exercise and this weather. Weigh yourself dry and in the same clothes.");

	private SweatRateSources() {
	}

	private static Exclusion excluded(HealthCondition condition, String when) {
		return Exclusion.of(condition,
				when + " drinking by your sweat rate may be wrong for you, so we show no number.",
				"Ask your doctor or your care team how much to drink when you exercise.");
	}

}
