package org.moveagain.calculator.energy;

import java.util.List;

import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Source;

/**
 * Where the figures for energy come from, and whom they are not for.
 */
final class EnergySources {

	static final List<Source> ALL = List.of(
			new Source("Mifflin, St Jeor and others, A new predictive equation for resting energy expenditure", 1990,
					"10 × kg + 6.25 × cm - 5 × years, + 5 (men) or - 161 (women)"),
			new Source("FAO, Human energy requirements", 2004,
					"activity levels: light 1.40 to 1.69, active 1.70 to 1.99, vigorous 2.00 to 2.40"));

	static final Exclusion ILLNESS = new Exclusion("illness",
			"While you are acutely ill your body needs a different amount of energy, so we show no number.",
			"Ask your doctor or a dietitian, and come back when you are well.");

	static final List<Exclusion> EXCLUSIONS = List.of(
			Exclusion.pregnant("In pregnancy your body needs more energy than this formula knows."),
			Exclusion.of(HealthCondition.EATING_DISORDER,
					"With an eating disorder numbers about energy can do harm, so we show none.",
					"Talk to your care team, or to a doctor you trust."));

	static final List<String> CAUTIONS = List.of(
			"It is an estimate from averages: what you really use may be higher or lower.",
			"This is no advice to lose or gain weight.");

	private EnergySources() {
	}

}
