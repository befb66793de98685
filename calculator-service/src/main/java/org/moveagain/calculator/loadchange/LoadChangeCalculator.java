package org.moveagain.calculator.loadchange;

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
 * The change of load: its form, and the way from the form's answers to
 * {@link LoadChange}.
 */
@Component
class LoadChangeCalculator implements Calculator {

	private static final Definition DEFINITION = new Definition("load-change", "How much more did I do this week?",
			"Your week compared with the mean of the three weeks before.",
			List.of(Input.conditions(HealthCondition.ACUTE_PAIN),
					week("week1", "Three weeks ago")
						.helped("Minutes, steps or kilometres: whatever you count, the same in all four weeks."),
					week("week2", "Two weeks ago"), week("week3", "Last week"), week("week4", "This week")),
			List.of(LoadChange.CHANGE, LoadChange.MEAN), List.of(LoadChange.MORE, LoadChange.SAME, LoadChange.LESS),
			"(This week ÷ mean of the three weeks before - 1) × 100.", LoadChange.SOURCES, LoadChange.EXCLUSIONS,
			LoadChange.CAUTIONS);

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		LoadChangeInputs inputs = new LoadChangeInputs(answers.required("week1"), answers.required("week2"),
				answers.required("week3"), answers.required("week4"), answers.conditions());
		if (inputs.before().signum() == 0) {
			throw new InconsistentAnswersException("week3",
					"The three weeks before are all 0, so there is nothing to compare with.");
		}
		return LoadChange.calculate(inputs);
	}

	private static Input week(String name, String label) {
		return Input.number(name, label, "0", "1000000", Unit.OWN);
	}

}
