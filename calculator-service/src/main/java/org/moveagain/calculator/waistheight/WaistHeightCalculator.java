package org.moveagain.calculator.waistheight;

import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.unit.Unit;

import org.springframework.stereotype.Component;

/**
 * The waist-to-height ratio: its form, and the way from the form's answers to
 * {@link WaistHeight}.
 */
@Component
class WaistHeightCalculator implements Calculator {

	private static final Input WAIST = Input.number("waist", "Your waist", "40", "230", Unit.CENTIMETRE, Unit.INCH)
		.helped("Halfway between your lowest rib and the top of your hip, after breathing out.");

	private static final Definition DEFINITION = new Definition("waist-height", "Is my waist less than half my height?",
			"Your waist compared with your height, and what NICE says about it.",
			List.of(Input.pregnant(), WAIST, Input.height(),
					Input.weight().optional().helped("With it we can see whether this measure fits you.")),
			List.of(WaistHeight.RATIO), WaistHeightClass.all(), "Waist ÷ height.", List.of(WaistHeight.NICE),
			WaistHeight.EXCLUSIONS, WaistHeight.CAUTIONS);

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		return WaistHeight.calculate(new WaistHeightInputs(answers.required("waist"), answers.required("height"),
				answers.number("weight"), answers.yes(Input.PREGNANT)));
	}

}
