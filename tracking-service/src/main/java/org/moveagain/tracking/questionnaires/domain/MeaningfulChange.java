package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;

/**
 * From which change on an improvement means something to people, by a study.
 *
 * @param amount above 0, in the unit
 * @param unit of the amount
 * @param source of the amount: authors and year
 */
public record MeaningfulChange(BigDecimal amount, Unit unit, String source) {

	/**
	 * In what a change is counted.
	 */
	public enum Unit {

		/** Points of the score. */
		POINTS,
		/** Percent of the score at the baseline. */
		PERCENT

	}

}
