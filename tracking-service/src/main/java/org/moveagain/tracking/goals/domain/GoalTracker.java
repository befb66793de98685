package org.moveagain.tracking.goals.domain;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Goal;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.GoalRule;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.goals.domain.GoalProgress.State;

/**
 * Compares goals with what was logged. A day or week without an entry is not a failure:
 * nobody knows what was done, so it is not counted.
 */
public final class GoalTracker {

	private final Catalogue catalogue;

	private final BiFunction<Measure, LocalDate, Optional<BigDecimal>> values;

	/**
	 * Compares with the values of days.
	 * @param catalogue says what counts towards a goal
	 * @param values a measure's value on a day
	 */
	public GoalTracker(Catalogue catalogue, BiFunction<Measure, LocalDate, Optional<BigDecimal>> values) {
		this.catalogue = catalogue;
		this.values = values;
	}

	/**
	 * How far a person is with each goal at the end of a range.
	 * @param goals of the person
	 * @param range its last day is in the current period
	 * @return in the order of the goals; without those whose measure is no more
	 */
	public List<GoalProgress> progress(List<Goal> goals, DateRange range) {
		return goals.stream().flatMap((goal) -> progress(goal, range).stream()).toList();
	}

	private Optional<GoalProgress> progress(Goal goal, DateRange range) {
		Measure measure = this.catalogue.measure(goal.measure()).orElse(null);
		GoalRule rule = (measure != null) ? measure.goal() : null;
		if (measure == null || rule == null) {
			return Optional.empty();
		}
		LocalDate from = start(goal.period(), range.to());
		int reached = 0;
		int counted = 0;
		for (LocalDate start = before(goal.period(), from); !start.isBefore(range.from())
				&& !start.isBefore(goal.since()); start = before(goal.period(), start)) {
			State state = state(goal, amount(rule, start, end(goal.period(), start)));
			reached += (state == State.REACHED || state == State.ABOVE) ? 1 : 0;
			counted += (state != State.NOTHING_LOGGED) ? 1 : 0;
		}
		BigDecimal value = amount(rule, from, range.to());
		return Optional.of(new GoalProgress(measure.code(), measure.label(), measure.unit(), goal.low(), goal.high(),
				goal.period(), goal.since(), goal.calculator(), from, end(goal.period(), from), value,
				state(goal, value), reached, counted));
	}

	private @Nullable BigDecimal amount(GoalRule rule, LocalDate from, LocalDate to) {
		return from.datesUntil(to.plusDays(1))
			.flatMap((day) -> rule.counts().entrySet().stream().map((count) -> amount(count, day)))
			.flatMap(Optional::stream)
			.reduce(BigDecimal::add)
			.orElse(null);
	}

	private Optional<BigDecimal> amount(Map.Entry<String, BigDecimal> count, LocalDate day) {
		return this.catalogue.measure(count.getKey())
			.flatMap((measure) -> this.values.apply(measure, day))
			.map((value) -> value.multiply(count.getValue()));
	}

	private static State state(Goal goal, @Nullable BigDecimal value) {
		if (value == null) {
			return State.NOTHING_LOGGED;
		}
		if (value.compareTo(goal.low()) < 0) {
			return State.BELOW;
		}
		BigDecimal high = Objects.requireNonNullElse(goal.high(), value);
		return (value.compareTo(high) > 0) ? State.ABOVE : State.REACHED;
	}

	private static LocalDate start(Goal.Period period, LocalDate day) {
		return (period == Goal.Period.WEEK) ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
	}

	private static LocalDate end(Goal.Period period, LocalDate start) {
		return (period == Goal.Period.WEEK) ? start.plusDays(6) : start;
	}

	private static LocalDate before(Goal.Period period, LocalDate start) {
		return (period == Goal.Period.WEEK) ? start.minusWeeks(1) : start.minusDays(1);
	}

}
