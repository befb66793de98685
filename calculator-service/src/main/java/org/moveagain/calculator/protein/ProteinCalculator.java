package org.moveagain.calculator.protein;

import java.util.List;

import org.moveagain.calculator.definition.Answers;
import org.moveagain.calculator.definition.Calculator;
import org.moveagain.calculator.definition.Choice;
import org.moveagain.calculator.definition.Definition;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.definition.Outcome;
import org.moveagain.calculator.definition.Unit;

import org.springframework.stereotype.Component;

/**
 * The protein calculator: its form, and the way from the form's answers to
 * {@link Protein}.
 */
@Component
class ProteinCalculator implements Calculator {

	private static final String ACTIVE = "active";

	private static final Definition DEFINITION = new Definition("protein", "How much protein a day?",
			"An estimate of the protein that people like you need each day, with the range that the sources give.",
			List.of(Input.yesNo("kidneyDisease", "Do you have kidney disease?", null), Input.weight(),
					Input.height("With it we can see whether your weight needs adjusting."),
					Input.age("From 65 the figures are higher."),
					Input.choice("activity", "How active are you?", null, "sedentary",
							new Choice("sedentary", "I don't train regularly"),
							new Choice(ACTIVE, "I train regularly")),
					Input.yesNo("illness", "Do you have an acute or long-term illness?", "It counts from 65."),
					Input.yesNo("pregnant", "Are you pregnant?", null),
					Input.integer("trimester", "Which trimester?", null, "1", "3", Unit.ORDINAL)
						.askedIf("pregnant", true),
					Input.yesNo("lactating", "Are you breastfeeding?", null),
					Input.integer("months", "How old is your baby?", null, "0", "36", Unit.MONTH)
						.askedIf("lactating", true)),
			"Body weight in kg × grams of protein for each kg. Above a body mass index of 30: the weight at an index of 25.",
			List.of(ProteinSources.IOM, ProteinSources.EFSA, ProteinSources.ISSN, ProteinSources.PROT_AGE,
					ProteinSources.ESPEN),
			List.of(ProteinSources.KIDNEY), List.of(ProteinSources.NO_BACK_PAIN_BOOST));

	@Override
	public Definition definition() {
		return DEFINITION;
	}

	@Override
	public Outcome calculate(Answers answers) {
		return Protein
			.calculate(new ProteinInputs(answers.required("weight"), answers.number("height"), answers.integer("age"),
					answers.choice("activity").filter(ACTIVE::equals).isPresent(), answers.yes("illness"),
					answers.yes("kidneyDisease"), answers.integer("trimester"), answers.integer("months")));
	}

}
