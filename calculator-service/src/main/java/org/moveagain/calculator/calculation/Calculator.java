package org.moveagain.calculator.calculation;

import org.moveagain.calculator.definition.Definition;

/**
 * A calculator: what it says of itself, and its answer to a person's inputs. An
 * implementation is a bean of its own package; nothing else has to know it.
 */
public interface Calculator {

	/**
	 * What a form and an explanation are built from.
	 * @return always the same
	 */
	Definition definition();

	/**
	 * Calculates.
	 * @param answers checked against {@link #definition()}
	 * @return amounts, or why this calculator is not for this person
	 * @throws InconsistentAnswersException when answers that are fine alone contradict
	 * each other
	 */
	Outcome calculate(Answers answers);

}
