package org.moveagain.tracking.goals.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Goal;

/**
 * How far a person is with a goal.
 *
 * @param measure the measure's code
 * @param label its name for people
 * @param unit of all amounts
 * @param low what is to be reached
 * @param high the upper end of a range
 * @param period in which it is to be reached
 * @param since the first day that it applies to
 * @param calculator the id of the calculator that it came from
 * @param from the first day of the current period
 * @param to the last day of the current period
 * @param value what was logged in the current period so far; null when nothing was
 * @param state of the current period
 * @param reached in how many earlier periods of the range it was reached
 * @param counted in how many earlier periods of the range something was logged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoalProgress(String measure, String label, String unit, BigDecimal low, @Nullable BigDecimal high,
		Goal.Period period, LocalDate since, @Nullable String calculator, LocalDate from, LocalDate to,
		@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal value, State state, int reached, int counted) {

	/**
	 * Where an amount is.
	 */
	public enum State {

		/** Nothing was logged, so nobody knows. */
		NOTHING_LOGGED,
		/** Below what is to be reached. */
		BELOW,
		/** Reached, and not above the upper end. */
		REACHED,
		/** Above the upper end. */
		ABOVE

	}

}
