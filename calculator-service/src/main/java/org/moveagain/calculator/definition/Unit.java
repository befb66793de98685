package org.moveagain.calculator.definition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A unit of an input, with its exact size in the base unit of its kind. International
 * pound and inch: 1959 agreement.
 */
public enum Unit {

	/** Kilogram, base of weight. */
	KILOGRAM("kg", "1"),
	/** International pound: 0.45359237 kg. */
	POUND("lb", "0.45359237"),
	/** Centimetre, base of length. */
	CENTIMETRE("cm", "1"),
	/** International inch: 2.54 cm. */
	INCH("in", "2.54"),
	/** Years, of age. */
	YEAR("years", "1"),
	/** Months, of a child's age. */
	MONTH("months", "1"),
	/** A number that counts something named by its label. */
	ORDINAL("no.", "1");

	private final String symbol;

	private final BigDecimal size;

	Unit(String symbol, String size) {
		this.symbol = symbol;
		this.size = new BigDecimal(size);
	}

	/**
	 * How it is written and sent.
	 * @return the symbol
	 */
	@JsonValue
	public String symbol() {
		return this.symbol;
	}

	/**
	 * An amount of this unit in the base unit, exactly.
	 * @param amount in this unit
	 * @return in the base unit
	 */
	public BigDecimal toBase(BigDecimal amount) {
		return amount.multiply(this.size);
	}

	/** The smallest amount with one decimal that is not below the limit. */
	BigDecimal lowerLimit(BigDecimal base) {
		return fromBase(base, RoundingMode.CEILING);
	}

	/** The largest amount with one decimal that is not above the limit. */
	BigDecimal upperLimit(BigDecimal base) {
		return fromBase(base, RoundingMode.FLOOR);
	}

	private BigDecimal fromBase(BigDecimal base, RoundingMode rounding) {
		return (this.size.compareTo(BigDecimal.ONE) == 0) ? base
				: base.divide(this.size, MathContext.DECIMAL128).setScale(1, rounding);
	}

}
