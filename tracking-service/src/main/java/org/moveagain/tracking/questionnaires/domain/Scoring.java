package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How answers become a score, and what the score says.
 *
 * @param rule makes one number of the answers
 * @param needed how many answers a score needs
 * @param decimals that a score is shown with
 * @param better which scores are
 * @param dueDays so many days after one response the next is due
 * @param meaningful changes that mean something, each from its source
 */
public record Scoring(Rule rule, int needed, int decimals, Better better, int dueDays,
		List<MeaningfulChange> meaningful) {

	public Scoring {
		meaningful = List.copyOf(meaningful);
	}

	/**
	 * Makes one number of the answers.
	 */
	public enum Rule {

		/** All of them together. */
		SUM,
		/** The arithmetic mean. */
		MEAN,
		/** How many are yes. */
		COUNT

	}

	/**
	 * Which scores are better.
	 */
	public enum Better {

		/** The lower, as with pain. */
		LOWER,
		/** The higher, as with what somebody can do. */
		HIGHER

	}

	/**
	 * The score of answers.
	 * @param answers to the questions that count
	 * @return not rounded; empty when there are too few
	 */
	public Optional<BigDecimal> score(Collection<BigDecimal> answers) {
		if (answers.size() < this.needed) {
			return Optional.empty();
		}
		BigDecimal sum = answers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return Optional.of(switch (this.rule) {
			case SUM -> sum;
			case MEAN -> sum.divide(BigDecimal.valueOf(answers.size()), MathContext.DECIMAL64);
			case COUNT -> BigDecimal.valueOf(answers.stream().filter((answer) -> answer.signum() > 0).count());
		});
	}

	/**
	 * A score as it is shown.
	 * @param score or a difference of scores
	 * @return rounded to the decimals
	 */
	public BigDecimal shown(BigDecimal score) {
		return score.setScale(this.decimals, RoundingMode.HALF_UP);
	}

}
