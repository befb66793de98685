package org.moveagain.calculator.water;

import java.util.ArrayList;
import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Input;

import org.springframework.stereotype.Component;

/**
 * The water calculator: its form, and the way from the form's answers to {@link Water}.
 */
@Component
class WaterCalculator implements Calculator {

	private static final List<Input> INPUTS = List.of(
			Input.conditions(HealthCondition.HEART, HealthCondition.KIDNEY, HealthCondition.LIVER,
					HealthCondition.DIURETIC, HealthCondition.FLUID_LIMIT),
			Input.sex(), Input.pregnant().askedIf("sex", Input.FEMALE),
			Input.yesNo("lactating", "Are you breastfeeding?").askedIf("sex", Input.FEMALE));

	private static final Definition DEFINITION = new Definition("water", "How much to drink a day?",
			"An estimate of how much adults need to drink each day, and how much water that makes with what is in food.",
			INPUTS, List.of(Water.DRINKS, Water.TOTAL, Water.IOM_TOTAL), List.of(),
			"Total water a day × 0.8, because about 20% comes from food.", List.of(WaterSources.EFSA, WaterSources.IOM),
			exclusions(), WaterSources.CAUTIONS);

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		return Water.calculate(new WaterInputs(answers.female(), answers.yes(Input.PREGNANT), answers.yes("lactating"),
				answers.conditions()));
	}

	private static List<Exclusion> exclusions() {
		List<Exclusion> exclusions = new ArrayList<>(WaterSources.EXCLUSIONS);
		exclusions.add(WaterSources.PREGNANT_AND_BREASTFEEDING);
		return exclusions;
	}

}
