package org.moveagain.calculator.calculation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How this service calculates and writes decimal numbers.
 */
public final class Decimals {

	/** For divisions that have no end. */
	public static final MathContext PRECISION = MathContext.DECIMAL128;

	/** Enough to read an input again: one in pounds has eight decimals in kilograms. */
	private static final int MOST_OF_AN_INPUT = 2;

	private Decimals() {
	}

	/**
	 * A value as it is given or shown, rounded this once.
	 * @param value unrounded
	 * @param decimals to keep
	 * @return rounded half up
	 */
	public static BigDecimal round(BigDecimal value, int decimals) {
		return value.setScale(decimals, RoundingMode.HALF_UP);
	}

	/**
	 * A person's number as a formula shows it.
	 * @param input in the formula's unit
	 * @return at most two decimals, none that is not needed
	 */
	public static String plain(BigDecimal input) {
		BigDecimal rounded = (input.scale() > MOST_OF_AN_INPUT) ? round(input, MOST_OF_AN_INPUT) : input;
		BigDecimal stripped = rounded.stripTrailingZeros();
		return ((stripped.scale() < 0) ? stripped.setScale(0) : stripped).toPlainString();
	}

	/**
	 * Square metres, which body mass is divided by.
	 * @param centimetres a height
	 * @return its square in m², exactly
	 */
	public static BigDecimal squareMetres(BigDecimal centimetres) {
		BigDecimal metres = centimetres.movePointLeft(2);
		return metres.multiply(metres);
	}

}
