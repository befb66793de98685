package org.moveagain.calculator.heartrate;

import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.unit.Unit;

import org.springframework.stereotype.Component;

/**
 * The heart rate of moderate exercise: its form, and the way from the form's answers to
 * {@link HeartRate}.
 */
@Component
class HeartRateCalculator implements Calculator {

	private static final String RESTING = "restingHeartRate";

	private static final Definition DEFINITION = new Definition("heart-rate",
			"Which heart rate is moderate exercise for me?",
			"The range of heart rates in which exercise is of moderate effort at your age.",
			List.of(Input.conditions(
					HealthCondition.BETA_BLOCKER, HealthCondition.IRREGULAR_HEARTBEAT, HealthCondition.PACEMAKER),
					Input.pregnant(), Input.age(),
					Input.integer(RESTING, "Your resting heart rate", "30", "120", Unit.BEATS_PER_MINUTE)
						.helped("Count your pulse for a minute after sitting still for five minutes.")),
			List.of(HeartRate.MODERATE, HeartRate.MAXIMUM), List.of(),
			"Highest: 208 - 0.7 × age. Moderate: resting rate + 0.40 to 0.59 × (highest - resting rate).",
			HeartRate.SOURCES, HeartRate.EXCLUSIONS, HeartRate.CAUTIONS);

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		return HeartRate.calculate(new HeartRateInputs(answers.required("age").intValueExact(),
				answers.required(RESTING).intValueExact(), answers.yes(Input.PREGNANT), answers.conditions()));
	}

}
