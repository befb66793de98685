package org.moveagain.calculator.energy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.moveagain.calculator.definition.HealthCondition;

/**
 * What the energy calculator needs to know.
 *
 * @param female whether the figure for women applies, else that for men
 * @param weight 30 to 300 kg
 * @param height 120 to 230 cm
 * @param age 18 to 100 years
 * @param activityLevel 1.40 to 2.40 times the energy at rest, when known
 * @param pregnant women only
 * @param illness whether the person is acutely ill
 * @param conditions of the person, see {@link EnergySources#EXCLUSIONS}
 */
record EnergyInputs(boolean female, BigDecimal weight, BigDecimal height, int age, Optional<BigDecimal> activityLevel,
		boolean pregnant, boolean illness, Set<HealthCondition> conditions) {

	EnergyInputs {
		conditions = Set.copyOf(conditions);
	}

}
