package org.moveagain.calculator.water;

import java.util.Set;

/**
 * What the water calculator needs to know.
 *
 * @param female whether the figures for women apply, else those for men
 * @param pregnant women only
 * @param lactating women only
 * @param conditions ids of conditions that exclude, see {@link Water#EXCLUSIONS}
 */
record WaterInputs(boolean female, boolean pregnant, boolean lactating, Set<String> conditions) {

	WaterInputs {
		conditions = Set.copyOf(conditions);
	}

}
