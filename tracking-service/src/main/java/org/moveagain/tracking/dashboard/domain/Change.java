package org.moveagain.tracking.dashboard.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.catalogue.domain.MeaningfulChange;
import org.moveagain.tracking.series.domain.Baseline;
import org.moveagain.tracking.series.domain.DayValues;

/**
 * How a measure has changed since the person began: the mean of the last seven days
 * against the baseline. Amounts are rounded to two decimals, and percentages to one;
 * nothing is judged by rounded numbers.
 *
 * @param from the first day of the baseline
 * @param to the last day of the baseline
 * @param baseline the mean of its seven days
 * @param latest the mean of the seven days that end with the range
 * @param points latest less baseline
 * @param percent the same in hundredths of the baseline; null for a baseline of zero
 * @param meaningful from which change on it means something; null where no source says so
 * @param meaning what the change means; null where no source says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(LocalDate from, LocalDate to, BigDecimal baseline, BigDecimal latest, BigDecimal points,
		@Nullable BigDecimal percent, @Nullable MeaningfulChange meaningful, @Nullable Meaning meaning) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int WEEK = 7;

	/**
	 * What a change means.
	 */
	public enum Meaning {

		/** Better, by as much as people notice. */
		IMPROVED,
		/** Less than people notice. */
		SMALL,
		/** Worse, by as much as people notice. */
		WORSENED

	}

	/**
	 * The change up to a day.
	 * @param baseline where the person began
	 * @param values of the seven days that end with the day, at least
	 * @param last the day
	 * @param meaningful from which change on it means something
	 * @return empty while the seven days overlap with the baseline, or have too few
	 * values
	 */
	static Optional<Change> of(Baseline baseline, DayValues values, LocalDate last,
			@Nullable MeaningfulChange meaningful) {
		if (last.minusDays(WEEK).isBefore(baseline.to())) {
			return Optional.empty();
		}
		return values.weekTo(last).map((latest) -> of(baseline, latest, meaningful));
	}

	private static Change of(Baseline baseline, BigDecimal latest, @Nullable MeaningfulChange meaningful) {
		BigDecimal before = baseline.mean();
		BigDecimal points = latest.subtract(before);
		BigDecimal percent = (before.signum() != 0)
				? points.multiply(HUNDRED).divide(before.abs(), MathContext.DECIMAL64) : null;
		return new Change(baseline.from(), baseline.to(), Rounding.round(before), Rounding.round(latest),
				Rounding.round(points), (percent != null) ? percent.setScale(1, RoundingMode.HALF_UP) : null,
				meaningful, (meaningful != null) ? meaning(points, percent, meaningful) : null);
	}

	private static Meaning meaning(BigDecimal points, @Nullable BigDecimal percent, MeaningfulChange meaningful) {
		boolean noticed = points.abs().compareTo(meaningful.points()) >= 0
				|| (percent != null && percent.abs().compareTo(meaningful.percent()) >= 0);
		if (!noticed) {
			return Meaning.SMALL;
		}
		return ((points.signum() < 0) == meaningful.lowerIsBetter()) ? Meaning.IMPROVED : Meaning.WORSENED;
	}

}
