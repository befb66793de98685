package org.moveagain.redflags;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule of the red-flag framework.
 *
 * @param id its name, the same as its first question's
 * @param source who says so
 * @param evidence how well it is founded
 * @param sign the sign in plain words, as it stands in a list
 * @param reason what to tell somebody to whom it applies; never a disease as a verdict
 * @param cases when it applies
 */
public record Rule(String id, String source, Evidence evidence, String sign, String reason, List<Case> cases) {

	public Rule {
		cases = List.copyOf(cases);
	}

	/**
	 * The urgency that the answers lead to.
	 * @param answers by question
	 * @return the highest of the cases that apply; empty when none does
	 */
	Optional<Tier> tier(Map<String, Answer> answers) {
		return this.cases.stream().flatMap((each) -> each.tier(answers).stream()).max(Comparator.naturalOrder());
	}

	/**
	 * Whether the rule can be an emergency.
	 * @return true when one of its cases is
	 */
	public boolean isEmergency() {
		return this.cases.stream().anyMatch((each) -> each.tier() == Tier.EMERGENCY);
	}

}
