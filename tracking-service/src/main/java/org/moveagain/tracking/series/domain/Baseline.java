package org.moveagain.tracking.series.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a person began with a measure: the mean of the first seven days that have a value
 * (domain facts, section 3).
 *
 * @param from the first of them
 * @param to the seventh of them
 * @param mean unrounded
 */
public record Baseline(LocalDate from, LocalDate to, BigDecimal mean) {

	/** How many days it takes. */
	public static final int DAYS = 7;

	/**
	 * The baseline of a measure.
	 * @param values from the beginning of the diary on
	 * @return empty as long as fewer than seven days have a value
	 */
	public static Optional<Baseline> of(DayValues values) {
		List<LocalDate> days = values.days();
		if (days.size() < DAYS) {
			return Optional.empty();
		}
		LocalDate from = days.getFirst();
		LocalDate to = days.get(DAYS - 1);
		return values.mean(from, to, DAYS).map((mean) -> new Baseline(from, to, mean));
	}

}
