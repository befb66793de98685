package org.moveagain.calculator.energy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.unit.Unit;

import org.springframework.stereotype.Component;

/**
 * The energy calculator: its form, and the way from the form's answers to {@link Energy}.
 */
@Component
class EnergyCalculator implements Calculator {

	private static final List<Input> INPUTS = List.of(Input.conditions(HealthCondition.EATING_DISORDER),
			Input.yesNo("illness", "Are you acutely ill?").helped("Such as a fever or an infection."), Input.sex(),
			Input.pregnant().askedIf("sex", Input.FEMALE), Input.weight(), Input.height(), Input.age(),
			Input.number("pal", "Your physical activity level", "1.40", "2.40", Unit.RATIO)
				.optional()
				.helped("Leave it empty when you don't know it: you then see the range for each way of life."));

	private static final Definition DEFINITION = new Definition("energy", "How much energy do I use a day?",
			"An estimate of the energy that your body uses at rest, and in all with what you do.", INPUTS, results(),
			Lifestyle.classes(),
			"10 × weight in kg + 6.25 × height in cm - 5 × age in years + 5 (men) or - 161 (women), times the physical activity level.",
			EnergySources.ALL, exclusions(), EnergySources.CAUTIONS);

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		return Energy.calculate(new EnergyInputs(answers.female(), answers.required("weight"),
				answers.required("height"), answers.required("age").intValueExact(), answers.number("pal"),
				answers.yes(Input.PREGNANT), answers.yes("illness"), answers.conditions()));
	}

	private static List<Output> results() {
		List<Output> results = new ArrayList<>(List.of(Energy.RESTING, Energy.TOTAL));
		Arrays.stream(Lifestyle.values()).map(Lifestyle::output).forEach(results::add);
		return results;
	}

	private static List<Exclusion> exclusions() {
		List<Exclusion> exclusions = new ArrayList<>(EnergySources.EXCLUSIONS);
		exclusions.add(EnergySources.ILLNESS);
		return exclusions;
	}

}
