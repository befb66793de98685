package org.moveagain.calculator.calculation;

import java.math.BigDecimal;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.moveagain.calculator.unit.Unit;

/**
 * A result as a target to track: rounded as it is shown, and always in the unit that the
 * tracked measure is kept in.
 *
 * @param measure the code of the tracked measure
 * @param value to reach, when it is not a range
 * @param low the lower end of a range
 * @param high its upper end
 * @param unit of all three
 * @param period what it is for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Target(String measure, @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high,
		Unit unit, Period period) {

	/**
	 * What a target is for.
	 */
	public enum Period {

		/** Each day. */
		DAY,
		/** Each week. */
		WEEK;

		/**
		 * How it is written.
		 * @return the code, lower case
		 */
		@JsonValue
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * One value a day.
	 * @param measure the code of the tracked measure
	 * @param value rounded
	 * @param unit of the value
	 * @return the target
	 */
	public static Target daily(String measure, BigDecimal value, Unit unit) {
		return new Target(measure, value, null, null, unit, Period.DAY);
	}

	/**
	 * A range.
	 * @param measure the code of the tracked measure
	 * @param low rounded
	 * @param high rounded
	 * @param unit of both
	 * @param period what it is for
	 * @return the target
	 */
	public static Target range(String measure, BigDecimal low, BigDecimal high, Unit unit, Period period) {
		return new Target(measure, null, low, high, unit, period);
	}

}
