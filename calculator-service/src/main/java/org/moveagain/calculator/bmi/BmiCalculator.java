package org.moveagain.calculator.bmi;

import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Input;

import org.springframework.stereotype.Component;

/**
 * The body mass index: its form, and the way from the form's answers to {@link Bmi}.
 */
@Component
class BmiCalculator implements Calculator {

	private static final String LOWER_CUT_OFFS = "lowerCutOffs";

	private static final List<Input> INPUTS = List.of(
			Input.conditions(HealthCondition.VERY_MUSCULAR, HealthCondition.FRAIL), Input.pregnant(), Input.weight(),
			Input.height(),
			Input.yesNo(LOWER_CUT_OFFS,
					"Is your family background South Asian, Chinese, other Asian, Middle Eastern, Black African or African-Caribbean?")
				.helped("For these backgrounds risk rises from a lower index."));

	private static final Definition DEFINITION = new Definition("bmi", "What is my body mass index?",
			"Your weight compared with your height, and the class that the World Health Organization gives it.", INPUTS,
			List.of(Bmi.INDEX), BmiClass.all(), "Weight in kg ÷ (height in m)².",
			List.of(BmiSources.WHO, BmiSources.WHO_LOWER), BmiSources.EXCLUSIONS, BmiSources.CAUTIONS);

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		return Bmi.calculate(new BmiInputs(answers.required("weight"), answers.required("height"),
				answers.yes(LOWER_CUT_OFFS), answers.yes(Input.PREGNANT), answers.conditions()));
	}

}
