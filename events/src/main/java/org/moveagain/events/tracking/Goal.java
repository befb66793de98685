package org.moveagain.events.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to reach with a measure. There is one goal for a measure at most.
 *
 * @param measure the measure's code
 * @param low what is to be reached, in the measure's unit; above 0
 * @param high the upper end, where the goal is a range; not below {@code low}
 * @param period in which it is to be reached
 * @param since the first day that it applies to
 * @param calculator the id of the calculator that it came from; null when the person set
 * it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Goal(String measure, BigDecimal low, @Nullable BigDecimal high, Period period, LocalDate since,
		@Nullable String calculator) implements Item {

	public Goal {
		Objects.requireNonNull(measure, "measure");
		Objects.requireNonNull(low, "low");
		Objects.requireNonNull(period, "period");
		Objects.requireNonNull(since, "since");
		if (!EntryBounds.isDecimal128(low) || (high != null && !EntryBounds.isDecimal128(high))) {
			throw new IllegalArgumentException("A number has too many digits");
		}
		if (low.signum() <= 0 || (high != null && high.compareTo(low) < 0)) {
			throw new IllegalArgumentException("A goal is above 0, and its upper end not below it");
		}
	}

	@JsonCreator
	static Goal read(@JsonProperty(value = "measure", required = true) String measure,
			@JsonProperty(value = "low", required = true) BigDecimal low,
			@JsonProperty("high") @Nullable BigDecimal high,
			@JsonProperty(value = "period", required = true) Period period,
			@JsonProperty(value = "since", required = true) LocalDate since,
			@JsonProperty("calculator") @Nullable String calculator) {
		return new Goal(measure, low, high, period, since, calculator);
	}

	/**
	 * In what time a goal is to be reached.
	 */
	public enum Period {

		/** On each day. */
		@JsonProperty("day")
		DAY,
		/** From Monday to Sunday. */
		@JsonProperty("week")
		WEEK

	}

	/** The measure's code. */
	@Override
	@JsonIgnore
	public String id() {
		return this.measure;
	}

}
