package org.moveagain.calculator.protein;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The figures for protein, in grams a day for each kilogram of body weight, and the
 * weight that they are for.
 */
final class ProteinFormula {

	/** IOM 2005, recommended dietary allowance of adults: 0.8 g/kg. */
	static final BigDecimal IOM = new BigDecimal("0.8");

	/** EFSA 2012, population reference intake of adults: 0.83 g/kg. */
	static final BigDecimal EFSA = new BigDecimal("0.83");

	/** ISSN 2017, people who train regularly: 1.4 to 2.0 g/kg. */
	static final Range ACTIVE = new Range("1.4", "2.0");

	/** PROT-AGE 2013 and ESPEN 2014, healthy people of 65 and older: 1.0 to 1.2 g/kg. */
	static final Range OLDER_HEALTHY = new Range("1.0", "1.2");

	/**
	 * PROT-AGE 2013 and ESPEN 2014, people of 65 and older with an illness: 1.2 to 1.5
	 * g/kg.
	 */
	static final Range OLDER_ILL = new Range("1.2", "1.5");

	/** Years from which the figures of PROT-AGE and ESPEN apply. */
	static final int OLDER = 65;

	private static final BigDecimal OBESE = new BigDecimal("30");

	private static final BigDecimal HEALTHY = new BigDecimal("25");

	private static final int MONTHS_OF_FULL_BREASTFEEDING = 6;

	private ProteinFormula() {
	}

	/**
	 * Grams a day for each kilogram.
	 *
	 * @param low the lower end
	 * @param high the upper end
	 */
	record Range(BigDecimal low, BigDecimal high) {

		Range(String low, String high) {
			this(new BigDecimal(low), new BigDecimal(high));
		}

	}

	/**
	 * The weight at a body mass index of 25 when the index is above 30, an approximation
	 * of the weight that the figures are meant for.
	 * @param weight in kg
	 * @param height in cm
	 * @return in kg, unrounded; empty when the actual weight applies
	 */
	static Optional<BigDecimal> adjustedWeight(BigDecimal weight, BigDecimal height) {
		BigDecimal squareMetres = height.movePointLeft(2).pow(2);
		boolean obese = weight.compareTo(OBESE.multiply(squareMetres)) > 0;
		return obese ? Optional.of(HEALTHY.multiply(squareMetres, MathContext.DECIMAL128)) : Optional.empty();
	}

	/**
	 * What EFSA 2012 adds in pregnancy.
	 * @param trimester 1, 2 or 3
	 * @return 1, 9 or 28 g a day
	 */
	static BigDecimal pregnancy(int trimester) {
		return BigDecimal.valueOf(switch (trimester) {
			case 1 -> 1;
			case 2 -> 9;
			case 3 -> 28;
			default -> throw new IllegalArgumentException("trimester " + trimester);
		});
	}

	/**
	 * What EFSA 2012 adds while breastfeeding.
	 * @param months since birth; the first six count as 0 to 6
	 * @return 19 g a day up to six months, 13 g a day after
	 */
	static BigDecimal lactation(int months) {
		return BigDecimal.valueOf((months <= MONTHS_OF_FULL_BREASTFEEDING) ? 19 : 13);
	}

}
