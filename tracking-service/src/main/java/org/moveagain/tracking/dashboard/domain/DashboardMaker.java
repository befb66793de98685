package org.moveagain.tracking.dashboard.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.events.tracking.Goal;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Choice;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.goals.domain.GoalTracker;

/**
 * Computes the dashboard from entries.
 */
public final class DashboardMaker {

	/** How many days before the range the first 7-day mean looks back. */
	public static final int LOOK_BACK = 6;

	/** How many of seven days need a value: domain facts, section 3. */
	private static final int NEEDED_DAYS = 4;

	private static final int DECIMALS = 2;

	private final Catalogue catalogue;

	/**
	 * Computes for the measures of a catalogue.
	 * @param catalogue what can be logged
	 */
	public DashboardMaker(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Computes the dashboard.
	 * @param range the days to show
	 * @param zone to be shown with it
	 * @param entries by day, in the order of the day; from {@value #LOOK_BACK} days
	 * before the range on
	 * @param goals of the person
	 * @return the dashboard
	 */
	public Dashboard make(DateRange range, String zone, Map<LocalDate, List<Entry>> entries, List<Goal> goals) {
		List<LocalDate> days = range.from().datesUntil(range.to().plusDays(1)).toList();
		List<Entry> shown = days.stream().flatMap((day) -> entries.getOrDefault(day, List.of()).stream()).toList();
		int logged = (int) days.stream().filter(entries::containsKey).count();
		List<Series> series = this.catalogue.measures()
			.stream()
			.map((measure) -> series(measure, days, entries))
			.flatMap(Optional::stream)
			.toList();
		GoalTracker tracker = new GoalTracker(this.catalogue,
				(measure, day) -> valueOf(measure, entries.getOrDefault(day, List.of())));
		return new Dashboard(range.from(), range.to(), zone, days, logged, series, tracker.progress(goals, range),
				counts(shown, Entry::places, labels(this.catalogue.places())),
				counts(shown, Entry::signs, labels(this.catalogue.signs())),
				counts(shown, Entry::worse, this.catalogue::factorLabel),
				counts(shown, Entry::better, this.catalogue::factorLabel));
	}

	private static Optional<Series> series(Measure measure, List<LocalDate> days, Map<LocalDate, List<Entry>> entries) {
		Map<LocalDate, BigDecimal> values = new HashMap<>();
		entries.forEach((day, logged) -> valueOf(measure, logged).ifPresent((value) -> values.put(day, value)));
		if (days.stream().noneMatch(values::containsKey)) {
			return Optional.empty();
		}
		List<@Nullable BigDecimal> shown = new ArrayList<>();
		List<@Nullable BigDecimal> means = new ArrayList<>();
		for (LocalDate day : days) {
			shown.add(round(values.get(day)));
			means.add(round(mean7(day, values)));
		}
		return Optional.of(new Series(measure.code(), measure.label(), measure.unit(), measure.min(), measure.max(),
				shown, means));
	}

	private static Optional<BigDecimal> valueOf(Measure measure, List<Entry> ofDay) {
		return DayValue.of(measure.aggregation(),
				ofDay.stream().map((entry) -> entry.measures().get(measure.code())).filter(Objects::nonNull).toList());
	}

	private static @Nullable BigDecimal mean7(LocalDate day, Map<LocalDate, BigDecimal> values) {
		List<BigDecimal> window = day.minusDays(LOOK_BACK)
			.datesUntil(day.plusDays(1))
			.map(values::get)
			.filter(Objects::nonNull)
			.toList();
		return (window.size() >= NEEDED_DAYS) ? DayValue.mean(window) : null;
	}

	private static @Nullable BigDecimal round(@Nullable BigDecimal value) {
		if (value == null) {
			return null;
		}
		BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.scale() < 0) ? rounded.setScale(0) : rounded;
	}

	private static List<Count> counts(List<Entry> entries, Function<Entry, Collection<String>> codes,
			Function<String, String> label) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		entries.stream()
			.flatMap((entry) -> codes.apply(entry).stream().distinct())
			.forEach((code) -> counts.merge(code, 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.map((each) -> new Count(each.getKey(), label.apply(each.getKey()), each.getValue()))
			.sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::code))
			.toList();
	}

	private static Function<String, String> labels(List<Choice> choices) {
		Map<String, String> labels = choices.stream().collect(Collectors.toMap(Choice::code, Choice::label));
		return (code) -> labels.getOrDefault(code, code);
	}

}
