package org.moveagain.redflags;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say about the answers so far.
 *
 * @param tier the highest tier of all findings; {@link Tier#SELF_CARE} when there is none
 * @param findings the rules that apply, the most urgent first
 * @param next the question to ask next; empty when none could change the tier
 */
public record Assessment(Tier tier, List<Finding> findings, Optional<Question> next) {

	public Assessment {
		findings = List.copyOf(findings);
	}

	/**
	 * Whether all was asked that could change the tier. Before that, no finding means
	 * nothing.
	 * @return true when there is no next question
	 */
	public boolean complete() {
		return this.next.isEmpty();
	}

	/**
	 * Whether a rule applies.
	 * @param id the rule's id
	 * @return true when it is among the findings
	 */
	public boolean has(String id) {
		return this.findings.stream().anyMatch((finding) -> finding.rule().id().equals(id));
	}

}
