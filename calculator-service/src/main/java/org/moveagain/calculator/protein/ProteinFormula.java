package org.moveagain.calculator.protein;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.definition.Source;
import org.moveagain.calculator.unit.Unit;

/**
 * The figures for protein, in grams a day for each kilogram of body weight, and the
 * weight that they are for.
 */
final class ProteinFormula {

	/** IOM 2005, recommended dietary allowance of adults: 0.8 g/kg. */
	static final Figure IOM = Figure.of("iom-rda", "Recommended dietary allowance (IOM 2005)", "0.8",
			ProteinSources.IOM);

	/** EFSA 2012, population reference intake of adults: 0.83 g/kg. */
	static final Figure EFSA = Figure.of("efsa-pri", "Population reference intake (EFSA 2012)", "0.83",
			ProteinSources.EFSA);

	/** ISSN 2017, people who train regularly: 1.4 to 2.0 g/kg. */
	static final Figure ACTIVE = Figure.range("issn-active", "For people who train regularly (ISSN 2017)", "1.4", "2.0",
			ProteinSources.ISSN);

	/** PROT-AGE 2013 and ESPEN 2014, healthy people of 65 and older: 1.0 to 1.2 g/kg. */
	static final Figure OLDER_HEALTHY = Figure.range("older", "From 65 (PROT-AGE 2013, ESPEN 2014)", "1.0", "1.2",
			ProteinSources.PROT_AGE, ProteinSources.ESPEN);

	/**
	 * PROT-AGE 2013 and ESPEN 2014, people of 65 and older with an illness: 1.2 to 1.5
	 * g/kg.
	 */
	static final Figure OLDER_ILL = Figure.range("older-ill", "From 65, with an illness (PROT-AGE 2013, ESPEN 2014)",
			"1.2", "1.5", ProteinSources.PROT_AGE, ProteinSources.ESPEN);

	/** Years from which the figures of PROT-AGE and ESPEN apply. */
	static final int OLDER = 65;

	private static final BigDecimal OBESE = new BigDecimal("30");

	private static final BigDecimal HEALTHY = new BigDecimal("25");

	private static final int MONTHS_OF_FULL_BREASTFEEDING = 6;

	private ProteinFormula() {
	}

	/**
	 * Grams a day for each kilogram, by a source.
	 *
	 * @param output what the grams are
	 * @param low the lower end
	 * @param high the upper end; the same when it is no range
	 * @param sources of both
	 */
	record Figure(Output output, BigDecimal low, BigDecimal high, List<Source> sources) {

		private static Figure of(String name, String label, String grams, Source source) {
			return new Figure(Output.value(name, label, Unit.GRAM, 1, 1), new BigDecimal(grams), new BigDecimal(grams),
					List.of(source));
		}

		private static Figure range(String name, String label, String low, String high, Source... sources) {
			return new Figure(Output.range(name, label, Unit.GRAM, 1, 1), new BigDecimal(low), new BigDecimal(high),
					List.of(sources));
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
		BigDecimal squareMetres = Decimals.squareMetres(height);
		boolean obese = weight.compareTo(OBESE.multiply(squareMetres)) > 0;
		return obese ? Optional.of(HEALTHY.multiply(squareMetres)) : Optional.empty();
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
