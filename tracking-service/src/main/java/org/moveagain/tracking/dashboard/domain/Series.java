package org.moveagain.tracking.dashboard.domain;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A measure over days.
 *
 * @param measure its code
 * @param label its name for people
 * @param unit the unit of all values
 * @param min the smallest value that an entry may have
 * @param max the largest value that an entry may have
 * @param values the day's value per day, rounded to two decimals; null on a day without
 * one
 * @param mean7 per day, the mean of the day values of the seven days that end with it,
 * rounded to two decimals; null when fewer than four of them have one
 * @param change since the person began; null as long as it is too early to tell
 */
public record Series(String measure, String label, String unit, BigDecimal min, BigDecimal max,
		List<@Nullable BigDecimal> values, List<@Nullable BigDecimal> mean7, @Nullable Change change) {

}
