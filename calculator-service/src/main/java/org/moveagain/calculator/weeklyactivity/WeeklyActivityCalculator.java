package org.moveagain.calculator.weeklyactivity;

import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.unit.Unit;

import org.springframework.stereotype.Component;

/**
 * The weekly activity: its form, and the way from the form's answers to
 * {@link WeeklyActivity}.
 */
@Component
class WeeklyActivityCalculator implements Calculator {

	private static final String MOST = "5040";

	private static final List<Input> INPUTS = List.of(
			Input.integer("moderate", "Minutes of moderate activity in a week", "0", MOST, Unit.MINUTE)
				.helped("You breathe faster but can talk, such as brisk walking or cycling on the flat."),
			Input.integer("vigorous", "Minutes of vigorous activity in a week", "0", MOST, Unit.MINUTE)
				.helped("You are out of breath and can say a few words only, such as running."),
			Input.integer("strengthDays", "Days with strength work in a week", "0", "7", Unit.DAY).optional(),
			Input.age().optional().helped("From 65, WHO recommends balance work as well."),
			Input.integer("balanceDays", "Days with balance work in a week", "0", "7", Unit.DAY)
				.optional()
				.helped("It counts from 65."));

	private static final Definition DEFINITION = new Definition("weekly-activity", "Am I active enough in a week?",
			"Your week compared with what the World Health Organization recommends for adults.", INPUTS,
			List.of(WeeklyActivity.MINUTES, WeeklyActivity.SHARE, WeeklyActivity.STRENGTH, WeeklyActivity.BALANCE),
			List.of(WeeklyActivity.MET, WeeklyActivity.NOT_YET), "Moderate minutes + 2 × vigorous minutes.",
			List.of(WeeklyActivity.WHO), List.of(), WeeklyActivity.CAUTIONS);

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		return WeeklyActivity.calculate(new WeeklyActivityInputs(answers.required("moderate").intValueExact(),
				answers.required("vigorous").intValueExact(), answers.integer("strengthDays"),
				answers.integer("balanceDays"), answers.integer("age")));
	}

}
