package org.moveagain.calculator.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A unit, with its exact size in the base unit of its kind. International pound and inch:
 * agreement of 1959; US fluid ounce: 231 cubic inches are 128 of them.
 */
public enum Unit {

	/** Kilogram, base of weight. */
	KILOGRAM("kg", "1", "0.1"),
	/** International pound: 0.45359237 kg. */
	POUND("lb", "0.45359237", "0.1"),
	/** Centimetre, base of length. */
	CENTIMETRE("cm", "1", "0.1"),
	/** International inch: 2.54 cm. */
	INCH("in", "2.54", "0.1"),
	/** Feet and inches, counted in inches; written and sent in two parts. */
	FOOT_AND_INCH("ft+in", "2.54", "0.1"),
	/** Litre, base of volume. */
	LITRE("l", "1", "0.01"),
	/** Millilitre: 0.001 l. */
	MILLILITRE("ml", "0.001", "1"),
	/** US fluid ounce: 0.0295735295625 l. */
	FLUID_OUNCE("fl oz", "0.0295735295625", "0.1"),
	/** Litres in an hour, base of a flow. */
	LITRE_PER_HOUR("l/h", "1", "0.01"),
	/** US fluid ounces in an hour. */
	FLUID_OUNCE_PER_HOUR("fl oz/h", "0.0295735295625", "0.1"),
	/** Hours, of a session. */
	HOUR("h", "1", "0.01"),
	/** Minutes, of activity. */
	MINUTE("min", "1", "1"),
	/** Days of a week. */
	DAY("days", "1", "1"),
	/** Years, of age. */
	YEAR("years", "1", "1"),
	/** Months, of a child's age. */
	MONTH("months", "1", "1"),
	/** A number that says which, such as a trimester. */
	ORDINAL("no.", "1", "1"),
	/** Heart beats in a minute. */
	BEATS_PER_MINUTE("bpm", "1", "1"),
	/** Grams, of protein. */
	GRAM("g", "1", "0.1"),
	/** Kilocalories, of energy. */
	KILOCALORIE("kcal", "1", "1"),
	/** Kilograms for each square metre. */
	KILOGRAM_PER_SQUARE_METRE("kg/m²", "1", "0.1"),
	/** Hundredths. */
	PERCENT("%", "1", "0.1"),
	/** A length divided by a length, or a factor: it has no unit. */
	RATIO("", "1", "0.01"),
	/** What the person counts in, the same each time. */
	OWN("in your unit", "1", "0.1");

	private final String symbol;

	private final BigDecimal size;

	private final BigDecimal step;

	Unit(String symbol, String size, String step) {
		this.symbol = symbol;
		this.size = new BigDecimal(size);
		this.step = new BigDecimal(step);
	}

	/**
	 * One of the parts that an amount is written in, the largest first.
	 *
	 * @param unit its symbol
	 * @param size how many of the last part it is
	 */
	public record Part(String unit, int size) {

		private static final List<Part> OF_FEET = List.of(new Part("ft", 12), new Part("in", 1));

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
	 * How many of the base unit it is, exactly.
	 * @return above zero
	 */
	public BigDecimal size() {
		return this.size;
	}

	/**
	 * What a form counts in.
	 * @return in this unit
	 */
	public BigDecimal step() {
		return this.step;
	}

	/**
	 * The parts that an amount is written in.
	 * @return empty when it is written as one number
	 */
	public List<Part> parts() {
		return (this == FOOT_AND_INCH) ? Part.OF_FEET : List.of();
	}

	/**
	 * An amount of this unit in the base unit, exactly.
	 * @param amount in this unit
	 * @return in the base unit
	 */
	public BigDecimal toBase(BigDecimal amount) {
		return amount.multiply(this.size);
	}

	/**
	 * An amount of the base unit in this unit.
	 * @param base in the base unit
	 * @return in this unit, to 34 digits
	 */
	public BigDecimal fromBase(BigDecimal base) {
		return isBase() ? base : base.divide(this.size, MathContext.DECIMAL128);
	}

	/**
	 * The smallest amount that a form can show and that is not below a limit.
	 * @param base the limit in the base unit
	 * @return in this unit
	 */
	public BigDecimal lowerLimit(BigDecimal base) {
		return limit(base, RoundingMode.CEILING);
	}

	/**
	 * The largest amount that a form can show and that is not above a limit.
	 * @param base the limit in the base unit
	 * @return in this unit
	 */
	public BigDecimal upperLimit(BigDecimal base) {
		return limit(base, RoundingMode.FLOOR);
	}

	private BigDecimal limit(BigDecimal base, RoundingMode rounding) {
		return isBase() ? base : fromBase(base).setScale(this.step.scale(), rounding);
	}

	private boolean isBase() {
		return this.size.compareTo(BigDecimal.ONE) == 0;
	}

}
