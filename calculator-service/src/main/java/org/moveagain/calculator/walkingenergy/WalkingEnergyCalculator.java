package org.moveagain.calculator.walkingenergy;

import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Choice;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.unit.Unit;

import org.springframework.stereotype.Component;

/**
 * The energy of a walk: its form, and the way from the form's answers to
 * {@link WalkingEnergy}.
 */
@Component
class WalkingEnergyCalculator implements Calculator {

	private static final Definition DEFINITION = new Definition("walking-energy", "How much energy does a walk take?",
			"An estimate of the energy that your body uses on a walk.",
			List.of(Input.weight(),
					Input.choice("met", "How fast do you walk?", null,
							Choice.number("3.5", "An everyday pace: 4.5 to 5.1 km/h (2.8 to 3.2 mph)"),
							Choice.number("4.3", "A brisk pace: 5.6 km/h (3.5 mph)")),
					Input.integer("minutes", "How long do you walk?", "1", "1440", Unit.MINUTE)
						.loggedAs("activityMinutes")),
			List.of(WalkingEnergy.ENERGY), List.of(), "MET (how many times the energy at rest) × weight in kg × hours.",
			List.of(WalkingEnergy.COMPENDIUM), WalkingEnergy.NOT_FOR, WalkingEnergy.CAUTIONS);

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		return WalkingEnergy.calculate(new WalkingEnergyInputs(answers.required("weight"), answers.required("met"),
				answers.required("minutes")));
	}

}
