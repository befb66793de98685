package org.moveagain.calculator.bmi;

import java.math.BigDecimal;
import java.util.Set;

import org.moveagain.calculator.definition.HealthCondition;

/**
 * What the body mass index needs to know.
 *
 * @param weight 30 to 300 kg
 * @param height 120 to 230 cm
 * @param lowerCutOffs whether the lower class borders apply
 * @param pregnant whether the person is pregnant
 * @param conditions of the person, see {@link BmiSources#EXCLUSIONS}
 */
record BmiInputs(BigDecimal weight, BigDecimal height, boolean lowerCutOffs, boolean pregnant,
		Set<HealthCondition> conditions) {

	BmiInputs {
		conditions = Set.copyOf(conditions);
	}

}
