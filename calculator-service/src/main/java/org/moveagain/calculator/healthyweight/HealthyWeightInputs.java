package org.moveagain.calculator.healthyweight;

import java.math.BigDecimal;
import java.util.Set;

import org.moveagain.calculator.definition.HealthCondition;

/**
 * What the healthy weight needs to know.
 *
 * @param height 120 to 230 cm
 * @param pregnant whether the person is pregnant
 * @param conditions of the person, see {@link HealthyWeight#EXCLUSIONS}
 */
record HealthyWeightInputs(BigDecimal height, boolean pregnant, Set<HealthCondition> conditions) {

	HealthyWeightInputs {
		conditions = Set.copyOf(conditions);
	}

}
