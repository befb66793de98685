package org.moveagain.tracking.goals.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.Goal;
import org.moveagain.events.tracking.Goal.Period;
import org.moveagain.tracking.catalogue.domain.Aggregation;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.GoalRule;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.goals.domain.GoalProgress.State;

import static org.assertj.core.api.Assertions.assertThat;

/** November 2026: the 2nd, 9th, 16th and 23rd are Mondays. */
class GoalTrackerTests {

	private final Map<String, BigDecimal> logged = new HashMap<>();

	private final GoalTracker tracker = new GoalTracker(
			new Catalogue(List.of(measure("water", Map.of("water", BigDecimal.ONE)),
					measure("moderate", Map.of("moderate", BigDecimal.ONE, "vigorous", BigDecimal.TWO)),
					measure("vigorous", null)), List.of(), List.of(), List.of()),
			(measure, day) -> Optional.ofNullable(this.logged.get(measure.code() + day)));

	@Test
	void aDayThatHasNoEntryIsNotAFailure() {
		GoalProgress progress = progress(goal("water", "1.6", null, Period.DAY, 1), 20, 23);
		assertThat(progress.value()).isNull();
		assertThat(progress.state()).isEqualTo(State.NOTHING_LOGGED);
		assertThat(progress.counted()).isZero();
	}

	@Test
	void comparesTheDayWithItsGoal() {
		Goal goal = goal("water", "1.6", "2", Period.DAY, 1);
		log("water", 23, "1.599");
		assertThat(progress(goal, 20, 23).state()).isEqualTo(State.BELOW);
		log("water", 23, "1.60");
		assertThat(progress(goal, 20, 23).state()).isEqualTo(State.REACHED);
		log("water", 23, "2");
		assertThat(progress(goal, 20, 23).state()).isEqualTo(State.REACHED);
		log("water", 23, "2.001");
		assertThat(progress(goal, 20, 23).state()).isEqualTo(State.ABOVE);
	}

	@Test
	void countsEarlierDaysSinceTheGoalBeganAndNotToday() {
		log("water", 18, "3");
		log("water", 20, "1");
		log("water", 21, "3");
		log("water", 23, "3");
		GoalProgress progress = progress(goal("water", "1.6", null, Period.DAY, 19), 1, 23);
		assertThat(progress.reached()).isEqualTo(1);
		assertThat(progress.counted()).isEqualTo(2);
	}

	@Test
	void aWeekRunsFromMondayToSundayAndVigorousMinutesCountTwice() {
		log("moderate", 16, "90");
		log("vigorous", 22, "40");
		GoalProgress progress = progress(goal("moderate", "150", "300", Period.WEEK, 1), 1, 22);
		assertThat(progress.from()).isEqualTo(day(16));
		assertThat(progress.to()).isEqualTo(day(22));
		assertThat(progress.value()).isEqualByComparingTo("170");
		assertThat(progress.state()).isEqualTo(State.REACHED);
	}

	@Test
	void anotherWeekBeginsOnMonday() {
		log("moderate", 22, "150");
		log("moderate", 23, "10");
		GoalProgress progress = progress(goal("moderate", "150", null, Period.WEEK, 1), 9, 23);
		assertThat(progress.from()).isEqualTo(day(23));
		assertThat(progress.value()).isEqualByComparingTo("10");
		assertThat(progress.reached()).isEqualTo(1);
		assertThat(progress.counted()).isEqualTo(1);
	}

	@Test
	void countsWholeWeeksOfTheRangeOnly() {
		log("moderate", 8, "999");
		log("moderate", 10, "999");
		assertThat(progress(goal("moderate", "150", null, Period.WEEK, 1), 3, 23).counted()).isEqualTo(1);
		assertThat(progress(goal("moderate", "150", null, Period.WEEK, 10), 1, 23).counted()).isZero();
	}

	@Test
	void leavesOutWhatCanHaveNoGoalAnyMore() {
		assertThat(this.tracker.progress(
				List.of(goal("vigorous", "1", null, Period.DAY, 1), goal("gone", "1", null, Period.DAY, 1)),
				new DateRange(day(1), day(23))))
			.isEmpty();
	}

	private GoalProgress progress(Goal goal, int from, int to) {
		return this.tracker.progress(List.of(goal), new DateRange(day(from), day(to))).getFirst();
	}

	private void log(String measure, int day, String value) {
		this.logged.put(measure + day(day), new BigDecimal(value));
	}

	private static Goal goal(String measure, String low, @Nullable String high, Period period, int since) {
		return new Goal(measure, new BigDecimal(low), (high != null) ? new BigDecimal(high) : null, period, day(since),
				null);
	}

	private static Measure measure(String code, @Nullable Map<String, BigDecimal> counts) {
		return new Measure(code, code, "u", BigDecimal.ZERO, BigDecimal.valueOf(1440), BigDecimal.ONE, false, null,
				null, Aggregation.SUM, null,
				(counts != null) ? new GoalRule(List.of(Period.DAY, Period.WEEK), counts) : null, null);
	}

	private static LocalDate day(int day) {
		return LocalDate.of(2026, 11, day);
	}

}
