package org.moveagain.calculator.sweatrate;

import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.InconsistentAnswersException;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.unit.Unit;

import org.springframework.stereotype.Component;

/**
 * The sweat rate: its form, and the way from the form's answers to {@link SweatRate}.
 */
@Component
class SweatRateCalculator implements Calculator {

	private static final List<Input> INPUTS = List.of(
			Input.conditions(HealthCondition.HEART, HealthCondition.KIDNEY, HealthCondition.LIVER,
					HealthCondition.DIURETIC, HealthCondition.FLUID_LIMIT),
			weight("weightBefore", "Your weight before"), weight("weightAfter", "Your weight after"),
			volume("drunk", "What you drank meanwhile", "10"),
			volume("urine", "What you passed as urine meanwhile", "5"),
			Input.number("hours", "How long you exercised", "0.25", "24", Unit.HOUR));

	private static final Definition DEFINITION = new Definition("sweat-rate", "How much do I sweat?",
			"How much you sweat in an hour of exercise, from your weight before and after.", INPUTS,
			List.of(SweatRate.RATE), List.of(), "(kg lost + litres drunk - litres of urine) ÷ hours.",
			List.of(SweatRateSources.ACSM), SweatRateSources.EXCLUSIONS, SweatRateSources.CAUTIONS);

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		SweatRateInputs inputs = new SweatRateInputs(answers.required("weightBefore"), answers.required("weightAfter"),
				answers.required("drunk"), answers.required("urine"), answers.required("hours"), answers.conditions());
		if (inputs.sweat().signum() < 0) {
			throw new InconsistentAnswersException("weightAfter",
					"With these amounts you would have sweated less than nothing. Check both weights and both amounts.");
		}
		return SweatRate.calculate(inputs);
	}

	private static Input weight(String name, String label) {
		return Input.number(name, label, "30", "300", Unit.KILOGRAM, Unit.POUND);
	}

	private static Input volume(String name, String label, String most) {
		return Input.number(name, label, "0", most, Unit.LITRE, Unit.MILLILITRE, Unit.FLUID_OUNCE);
	}

}
