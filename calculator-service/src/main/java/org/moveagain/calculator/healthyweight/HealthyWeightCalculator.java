package org.moveagain.calculator.healthyweight;

import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Input;

import org.springframework.stereotype.Component;

/**
 * The healthy weight: its form, and the way from the form's answers to
 * {@link HealthyWeight}.
 */
@Component
class HealthyWeightCalculator implements Calculator {

	private static final Definition DEFINITION = new Definition("healthy-weight", "Which weight suits my height?",
			"The range of weights that the World Health Organization calls healthy at your height.",
			List.of(Input.conditions(HealthCondition.VERY_MUSCULAR, HealthCondition.FRAIL), Input.pregnant(),
					Input.height()),
			List.of(HealthyWeight.RANGE), List.of(), "18.5 to 25 kg/m² × (height in m)².", List.of(HealthyWeight.WHO),
			HealthyWeight.EXCLUSIONS, HealthyWeight.CAUTIONS);

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		return HealthyWeight.calculate(
				new HealthyWeightInputs(answers.required("height"), answers.yes(Input.PREGNANT), answers.conditions()));
	}

}
