package org.moveagain.calculator.input;

import java.math.BigDecimal;

import tools.jackson.databind.JsonNode;

/**
 * Which numbers are worth a calculation.
 */
final class Numbers {

	/**
	 * More digits or zeros than any amount of a body has; keeps arithmetic with hostile
	 * numbers cheap.
	 */
	private static final int MOST_DIGITS = 30;

	private Numbers() {
	}

	static boolean isReadable(JsonNode sent) {
		if (!sent.isNumber()) {
			return false;
		}
		BigDecimal number = sent.decimalValue();
		return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
	}

	static boolean isWhole(BigDecimal number) {
		return number.stripTrailingZeros().scale() <= 0;
	}

}
