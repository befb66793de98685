package org.moveagain.calculator.water;

import java.util.List;

import org.moveagain.calculator.definition.Answers;
import org.moveagain.calculator.definition.Calculator;
import org.moveagain.calculator.definition.Choice;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.InconsistentAnswersException;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.definition.Outcome;

import org.springframework.stereotype.Component;

/**
 * The water calculator: its form, and the way from the form's answers to {@link Water}.
 */
@Component
class WaterCalculator implements Calculator {

	private static final String FEMALE = "female";

	private static final Definition DEFINITION = new Definition("water", "How much to drink a day?",
			"An estimate of how much adults need to drink each day, and how much water that makes with what is in food.",
			List.of(Input.choices("conditions", "Does any of these apply to you?", null,
					new Choice("heart", "Heart disease"), new Choice("kidney", "Kidney disease"),
					new Choice("liver", "Liver disease"), new Choice("diuretic", "I take water tablets (diuretics)"),
					new Choice("fluid-limit", "I have a limit for fluids")),
					Input.choice("sex", "Which figures apply to you?", "The source has one for women and one for men.",
							null, new Choice(FEMALE, "Female"), new Choice("male", "Male")),
					Input.yesNo("pregnant", "Are you pregnant?", null),
					Input.yesNo("lactating", "Are you breastfeeding?", null)),
			"Total water a day × 0.8, because about 20% comes from food.", List.of(Water.EFSA, Water.IOM),
			Water.EXCLUSIONS, List.of(Water.NOT_TOO_FAST));

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		boolean female = answers.choice("sex").filter(FEMALE::equals).isPresent();
		for (String input : List.of("pregnant", "lactating")) {
			if (!female && answers.yes(input)) {
				throw new InconsistentAnswersException(input,
						"The source has this figure for women only; \"sex\" is male.");
			}
		}
		return Water.calculate(new WaterInputs(female, answers.yes("pregnant"), answers.yes("lactating"),
				answers.choices("conditions")));
	}

}
