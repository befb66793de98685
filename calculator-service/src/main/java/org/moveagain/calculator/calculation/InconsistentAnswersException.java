package org.moveagain.calculator.calculation;

/**
 * Answers that are fine alone but contradict each other.
 */
public class InconsistentAnswersException extends RuntimeException {

	private final String input;

	/**
	 * Names the answer to change.
	 * @param input the input's name
	 * @param message what is wrong and what would be right
	 */
	public InconsistentAnswersException(String input, String message) {
		super(message);
		this.input = input;
	}

	/**
	 * Which answer to change.
	 * @return the input's name
	 */
	public String input() {
		return this.input;
	}

}
