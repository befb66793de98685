package org.moveagain.calculator.definition;

import java.math.BigDecimal;

/**
 * One of the answers that may be chosen.
 *
 * @param value as it is sent: a {@code String} or a {@code BigDecimal}
 * @param label as it is shown
 */
public record Choice(Object value, String label) {

	/**
	 * A word to choose.
	 * @param value as it is sent
	 * @param label as it is shown
	 * @return the choice
	 */
	public static Choice word(String value, String label) {
		return new Choice(value, label);
	}

	/**
	 * A number to choose, with what it stands for.
	 * @param value as it is sent
	 * @param label as it is shown
	 * @return the choice
	 */
	public static Choice number(String value, String label) {
		return new Choice(new BigDecimal(value), label);
	}

}
