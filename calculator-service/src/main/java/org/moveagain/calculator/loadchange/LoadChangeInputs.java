package org.moveagain.calculator.loadchange;

import java.math.BigDecimal;
import java.util.Set;

import org.moveagain.calculator.definition.HealthCondition;

/**
 * What the change of load needs to know: four loads in the same unit, 0 to 1,000,000
 * each.
 *
 * @param week1 three weeks ago
 * @param week2 two weeks ago
 * @param week3 last week; not all three are 0
 * @param week4 this week
 * @param conditions of the person, see {@link LoadChange#EXCLUSIONS}
 */
record LoadChangeInputs(BigDecimal week1, BigDecimal week2, BigDecimal week3, BigDecimal week4,
		Set<HealthCondition> conditions) {

	LoadChangeInputs {
		conditions = Set.copyOf(conditions);
	}

	BigDecimal before() {
		return this.week1.add(this.week2).add(this.week3);
	}

}
