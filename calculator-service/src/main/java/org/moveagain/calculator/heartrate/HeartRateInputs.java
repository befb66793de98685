package org.moveagain.calculator.heartrate;

import java.util.Set;

import org.moveagain.calculator.definition.HealthCondition;

/**
 * What the heart rate needs to know.
 *
 * @param age 18 to 100 years
 * @param restingHeartRate 30 to 120 beats a minute
 * @param pregnant whether the person is pregnant
 * @param conditions of the person, see {@link HeartRate#EXCLUSIONS}
 */
record HeartRateInputs(int age, int restingHeartRate, boolean pregnant, Set<HealthCondition> conditions) {

	HeartRateInputs {
		conditions = Set.copyOf(conditions);
	}

}
