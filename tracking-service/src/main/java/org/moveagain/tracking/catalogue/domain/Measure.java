package org.moveagain.tracking.catalogue.domain;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that is logged as a number.
 *
 * @param code its name in an entry
 * @param label its name for people
 * @param unit the unit of every value, for people; {@code "0-10"} for a scale
 * @param min the smallest value of one entry
 * @param max the largest value of one entry
 * @param step the distance of values in a form
 * @param exact whether a value between two steps is refused
 * @param loinc the LOINC code, where there is one
 * @param ucum the unit in UCUM, where it has one
 * @param aggregation how a day's value is made
 * @param help a sentence beside the field
 * @param goal what a goal for it can be, where there can be one
 * @param meaningful which change of it means something, where a source says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measure(String code, String label, String unit, BigDecimal min, BigDecimal max, BigDecimal step,
		boolean exact, @Nullable String loinc, @Nullable String ucum, Aggregation aggregation, @Nullable String help,
		@Nullable GoalRule goal, @Nullable MeaningfulChange meaningful) {

	/**
	 * Whether a value lies within the limits.
	 * @param value in the measure's unit
	 * @return true from {@code min} to {@code max}, both included
	 */
	public boolean allows(BigDecimal value) {
		return value.compareTo(this.min) >= 0 && value.compareTo(this.max) <= 0;
	}

	/**
	 * Whether a value that lies within the limits keeps to the steps, if it has to.
	 * @param value in the measure's unit
	 * @return false only for a value between two steps of an exact measure
	 */
	public boolean keepsToSteps(BigDecimal value) {
		return !this.exact || value.subtract(this.min).remainder(this.step).signum() == 0;
	}

}
