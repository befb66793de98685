package org.moveagain.tracking.series.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.catalogue.domain.Measure;

/**
 * The values of one measure, one for each day that has any, unrounded.
 */
public final class DayValues {

	private static final int WEEK = 7;

	/** How many of seven days need a value: domain facts, section 3. */
	private static final int NEEDED_OF_WEEK = 4;

	private final NavigableMap<LocalDate, BigDecimal> values = new TreeMap<>();

	private DayValues() {
	}

	/**
	 * The day values of a measure, each by the measure's own rule.
	 * @param measure which
	 * @param entries by day, in the order of the day
	 * @return days without a value are left out
	 */
	public static DayValues of(Measure measure, Map<LocalDate, List<Entry>> entries) {
		DayValues values = new DayValues();
		entries.forEach((day, ofDay) -> DayValue.of(measure.aggregation(),
				ofDay.stream().map((entry) -> entry.measures().get(measure.code())).filter(Objects::nonNull).toList())
			.ifPresent((value) -> values.values.put(day, value)));
		return values;
	}

	/**
	 * A day's value.
	 * @param day any
	 * @return empty when nothing was logged
	 */
	public Optional<BigDecimal> on(LocalDate day) {
		return Optional.ofNullable(this.values.get(day));
	}

	/**
	 * The mean of the seven days that end with one.
	 * @param last the last of them
	 * @return empty when fewer than four of them have a value
	 */
	public Optional<BigDecimal> weekTo(LocalDate last) {
		return mean(last.minusDays(WEEK - 1L), last, NEEDED_OF_WEEK);
	}

	/**
	 * The mean of some days.
	 * @param from the first
	 * @param to the last
	 * @param needed how many of them need a value
	 * @return empty when fewer have one
	 */
	public Optional<BigDecimal> mean(LocalDate from, LocalDate to, int needed) {
		List<BigDecimal> window = List.copyOf(this.values.subMap(from, true, to, true).values());
		return (window.size() >= needed) ? Optional.of(DayValue.mean(window)) : Optional.empty();
	}

	/**
	 * The days that have a value.
	 * @return from the earliest on
	 */
	public List<LocalDate> days() {
		return List.copyOf(this.values.keySet());
	}

}
