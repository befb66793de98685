package org.moveagain.calculator.bmi;

import java.util.List;

import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Source;

/**
 * Where the index and its classes come from, and whom they are not for.
 */
final class BmiSources {

	static final Source WHO = new Source("WHO, Obesity: preventing and managing the global epidemic", 2000,
			"classes from 18.5, 25, 30, 35 and 40 kg/m²");

	static final Source WHO_LOWER = new Source(
			"WHO expert consultation, Appropriate body-mass index for Asian populations", 2004,
			"increased risk from 23, high risk from 27.5 kg/m²");

	static final List<Exclusion> EXCLUSIONS = List.of(
			Exclusion.pregnant("In pregnancy your weight changes for good reasons that this index can't see."),
			Exclusion.of(HealthCondition.VERY_MUSCULAR, "With a lot of muscle the index is high without more body fat.",
					"Your waist compared with your height tells you more."),
			Exclusion.of(HealthCondition.FRAIL,
					"When you are frail the index can look fine although muscle has been lost.",
					"Ask your doctor or a dietitian to look at your weight and your strength."));

	static final List<String> CAUTIONS = List
		.of("The index sees weight and height only, not muscle and not where fat sits. It is no diagnosis.");

	static final String LOWER_FOR_SOME = "For some family backgrounds, such as South Asian or Chinese, risk rises from 23 and is high from 27.5.";

	private BmiSources() {
	}

}
