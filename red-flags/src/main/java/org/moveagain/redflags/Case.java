package org.moveagain.redflags;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * When a rule applies, and how urgent it is then.
 *
 * @param tier the urgency
 * @param all questions that all have to be answered with yes; "not sure" lowers the tier
 * by a step
 * @param none questions of which none may be answered with a clear yes: what makes it
 * less urgent
 */
public record Case(Tier tier, List<String> all, List<String> none) {

	public Case(Tier tier, @Nullable List<String> all, @Nullable List<String> none) {
		this.tier = tier;
		this.all = (all != null) ? List.copyOf(all) : List.of();
		this.none = (none != null) ? List.copyOf(none) : List.of();
	}

	/**
	 * The tier that the answers lead to in this case; empty when it does not apply, or
	 * not yet.
	 */
	Optional<Tier> tier(Map<String, Answer> answers) {
		if (!this.all.stream().allMatch((id) -> isYesOrUnsure(answers.get(id))) || isExcluded(answers)) {
			return Optional.empty();
		}
		boolean certain = this.all.stream().allMatch((id) -> answers.get(id) == Answer.YES);
		return Optional.of(certain ? this.tier : this.tier.whenUnsure());
	}

	/** Whether further answers may still make the case apply. */
	boolean isOpen(Map<String, Answer> answers) {
		return this.all.stream().noneMatch((id) -> answers.get(id) == Answer.NO) && !isExcluded(answers);
	}

	private boolean isExcluded(Map<String, Answer> answers) {
		return this.none.stream().anyMatch((id) -> answers.get(id) == Answer.YES);
	}

	private static boolean isYesOrUnsure(@Nullable Answer answer) {
		return answer == Answer.YES || answer == Answer.UNSURE;
	}

}
