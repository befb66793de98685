package org.moveagain.calculator.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A result: one value, or a range where the source gives one. Rounded half up for show,
 * never before.
 *
 * @param name what it is, for programs
 * @param label what it is and who says so, for people
 * @param value the value, when it is not a range
 * @param low the lower end of a range
 * @param high the upper end of a range
 * @param unit of all three
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Amount(String name, String label, @Nullable BigDecimal value, @Nullable BigDecimal low,
		@Nullable BigDecimal high, String unit) {

	/**
	 * One value.
	 * @param name for programs
	 * @param label for people
	 * @param value unrounded
	 * @param decimals to show
	 * @param unit of the value
	 * @return the result
	 */
	public static Amount of(String name, String label, BigDecimal value, int decimals, String unit) {
		return new Amount(name, label, round(value, decimals), null, null, unit);
	}

	/**
	 * A range.
	 * @param name for programs
	 * @param label for people
	 * @param low its lower end, unrounded
	 * @param high its upper end, unrounded
	 * @param decimals to show
	 * @param unit of both
	 * @return the result
	 */
	public static Amount range(String name, String label, BigDecimal low, BigDecimal high, int decimals, String unit) {
		return new Amount(name, label, null, round(low, decimals), round(high, decimals), unit);
	}

	/**
	 * A value as it is shown.
	 * @param value unrounded
	 * @param decimals to show
	 * @return rounded half up
	 */
	public static BigDecimal round(BigDecimal value, int decimals) {
		return value.setScale(decimals, RoundingMode.HALF_UP);
	}

}
