package org.moveagain.calculator.protein;

import java.util.List;

import org.moveagain.calculator.calculation.Answers;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.Choice;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.unit.Unit;

import org.springframework.stereotype.Component;

/**
 * The protein calculator: its form, and the way from the form's answers to
 * {@link Protein}.
 */
@Component
class ProteinCalculator implements Calculator {

	private static final String ACTIVITY = "activity";

	private static final String ACTIVE = "active";

	private static final List<Input> INPUTS = List.of(Input.yesNo("kidneyDisease", "Do you have kidney disease?"),
			Input.weight(), Input.height().optional().helped("With it we can see whether your weight needs adjusting."),
			Input.age().optional().helped("From 65 the figures are higher."),
			Input.choice(ACTIVITY, "How active are you?", "sedentary",
					Choice.word("sedentary", "I don't train regularly"), Choice.word(ACTIVE, "I train regularly")),
			Input.yesNo("illness", "Do you have an acute or long-term illness?").helped("It counts from 65."),
			Input.pregnant(),
			Input.integer("trimester", "Which trimester?", "1", "3", Unit.ORDINAL).askedIf(Input.PREGNANT, true),
			Input.yesNo("lactating", "Are you breastfeeding?"),
			Input.integer("months", "How old is your baby?", "0", "36", Unit.MONTH).askedIf("lactating", true));

	private static final Definition DEFINITION = new Definition("protein", "How much protein a day?",
			"An estimate of the protein that people like you need each day, with the range that the sources give.",
			INPUTS,
			List.of(ProteinFormula.IOM.output(), ProteinFormula.EFSA.output(), ProteinFormula.ACTIVE.output(),
					ProteinFormula.OLDER_HEALTHY.output(), ProteinFormula.OLDER_ILL.output()),
			List.of(),
			"Body weight in kg × grams of protein for each kg. Above a body mass index of 30: the weight at an index of 25.",
			List.of(ProteinSources.IOM, ProteinSources.EFSA, ProteinSources.ISSN, ProteinSources.PROT_AGE,
					ProteinSources.ESPEN),
			List.of(ProteinSources.KIDNEY, ProteinSources.PREGNANT_AND_BREASTFEEDING),
			List.of(ProteinSources.NO_BACK_PAIN_BOOST));

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		return Protein.calculate(new ProteinInputs(answers.required("weight"), answers.number("height"),
				answers.integer("age"), answers.chose(ACTIVITY, ACTIVE), answers.yes("illness"),
				answers.yes("kidneyDisease"), answers.integer("trimester"), answers.integer("months")));
	}

}
