package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far a score is from the baseline.
 *
 * @param from the score at the baseline, over what both responses are about
 * @param to the later score, over the same
 * @param points {@code to} less {@code from}
 * @param percent the same as percent of {@code from}, with one decimal; null when
 * {@code from} is 0
 * @param toward whether that is for the better
 * @param activities of the person's own that are compared; empty where nothing is theirs
 * to choose
 * @param meaningful whether it means something, by each source
 */
public record ScoreChange(BigDecimal from, BigDecimal to, BigDecimal points, @Nullable BigDecimal percent,
		Toward toward, List<String> activities, List<Criterion> meaningful) {

	/**
	 * Where a score went.
	 */
	public enum Toward {

		/** For the better. */
		BETTER,
		/** Nowhere. */
		SAME,
		/** For the worse. */
		WORSE

	}

	/**
	 * A meaningful change, compared. The sources are about getting better, so a change
	 * for the worse reaches none.
	 *
	 * @param amount above 0
	 * @param unit of the amount
	 * @param source of the amount
	 * @param reached null for a percentage when the baseline is 0: nobody can say
	 */
	public record Criterion(BigDecimal amount, MeaningfulChange.Unit unit, String source, @Nullable Boolean reached) {

	}

}
