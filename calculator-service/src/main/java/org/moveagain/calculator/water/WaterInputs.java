package org.moveagain.calculator.water;

import java.util.Set;

import org.moveagain.calculator.definition.HealthCondition;

/**
 * What the water calculator needs to know.
 *
 * @param female whether the figures for women apply, else those for men
 * @param pregnant women only
 * @param lactating women only
 * @param conditions of the person, see {@link WaterSources#EXCLUSIONS}
 */
record WaterInputs(boolean female, boolean pregnant, boolean lactating, Set<HealthCondition> conditions) {

	WaterInputs {
		conditions = Set.copyOf(conditions);
	}

}
