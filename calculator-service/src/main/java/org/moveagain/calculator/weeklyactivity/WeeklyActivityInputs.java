package org.moveagain.calculator.weeklyactivity;

import java.util.Optional;

/**
 * What the weekly activity needs to know.
 *
 * @param moderate 0 to 5040 minutes a week
 * @param vigorous 0 to 5040 minutes a week
 * @param strengthDays 0 to 7 a week, when given
 * @param balanceDays 0 to 7 a week, when given
 * @param age 18 to 100 years, when given
 */
record WeeklyActivityInputs(int moderate, int vigorous, Optional<Integer> strengthDays, Optional<Integer> balanceDays,
		Optional<Integer> age) {

}
