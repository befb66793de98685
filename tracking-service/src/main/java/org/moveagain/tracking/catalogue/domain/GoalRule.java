package org.moveagain.tracking.catalogue.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.moveagain.events.tracking.Goal;

/**
 * What a goal for a measure can be.
 *
 * @param periods in which it can be reached
 * @param counts what counts towards it: factors by the measure's code
 */
public record GoalRule(List<Goal.Period> periods, Map<String, BigDecimal> counts) {

	public GoalRule {
		periods = List.copyOf(periods);
		counts = Map.copyOf(counts);
	}

}
