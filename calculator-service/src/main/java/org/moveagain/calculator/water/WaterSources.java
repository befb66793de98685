package org.moveagain.calculator.water;

import java.util.List;

import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Source;

/**
 * Where the figures for water come from, and whom they are not for.
 */
final class WaterSources {

	static final Source EFSA = new Source("EFSA, Dietary Reference Values for water", 2010,
			"total water: women 2.0 l, men 2.5 l; pregnancy +0.3 l, breastfeeding +0.7 l; about 20% from food");

	static final Source IOM = new Source("IOM, Dietary Reference Intakes", 2004, "total water: women 2.7 l, men 3.7 l");

	static final List<String> CAUTIONS = List.of("Spread it over the day: not more than 0.7 to 1 litre in an hour.",
			"Heat, fever, heavy sweat and long exercise raise the need; the figures leave them out.");

	static final List<Exclusion> EXCLUSIONS = List.of(excluded(HealthCondition.HEART, "With heart disease"),
			excluded(HealthCondition.KIDNEY, "With kidney disease"),
			excluded(HealthCondition.LIVER, "With liver disease"),
			excluded(HealthCondition.DIURETIC, "When you take water tablets (diuretics)"),
			excluded(HealthCondition.FLUID_LIMIT, "When somebody has set you a limit for fluids"));

	static final Exclusion PREGNANT_AND_BREASTFEEDING = new Exclusion("pregnant-and-breastfeeding",
			"The source gives no figure for being pregnant and breastfeeding at the same time, so we show none.",
			"Ask your midwife or your doctor.");

	private WaterSources() {
	}

	private static Exclusion excluded(HealthCondition condition, String when) {
		return Exclusion.of(condition,
				when + " the right amount to drink is different for everybody, so we show no number.",
				"Ask your doctor or your care team how much to drink.");
	}

}
