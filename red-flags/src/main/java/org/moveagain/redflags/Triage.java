package org.moveagain.redflags;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies the rules to answers: pure, without memory, whatever the order of the answers
 * was. A further yes to a sign never lowers the tier; only a yes to what makes a sign
 * less urgent (old and unchanged, checked already) does.
 */
public final class Triage {

	private final RedFlags redFlags;

	/**
	 * Uses these rules.
	 * @param redFlags the rules
	 */
	public Triage(RedFlags redFlags) {
		this.redFlags = redFlags;
	}

	/**
	 * Says how urgent it is by the answers so far, and what to ask next.
	 * @param given answers by the question's id; ids that no question has are ignored
	 * @return the assessment
	 */
	public Assessment assess(Map<String, Answer> given) {
		Map<String, Answer> answers = withUnsureAsYes(given);
		List<Finding> findings = this.redFlags.rules()
			.stream()
			.flatMap((rule) -> rule.tier(answers).map((tier) -> new Finding(rule, tier)).stream())
			.sorted(Comparator.comparing(Finding::tier).reversed())
			.toList();
		Tier tier = findings.isEmpty() ? Tier.SELF_CARE : findings.getFirst().tier();
		boolean stopped = findings.stream().anyMatch((finding) -> finding.rule().id().equals(RedFlags.SELF_HARM));
		return new Assessment(tier, findings, stopped ? Optional.empty() : next(answers, tier));
	}

	private Map<String, Answer> withUnsureAsYes(Map<String, Answer> given) {
		Map<String, Answer> answers = new HashMap<>(given);
		this.redFlags.questions()
			.stream()
			.filter(Question::unsureMeansYes)
			.forEach((question) -> answers.computeIfPresent(question.id(),
					(id, answer) -> (answer == Answer.UNSURE) ? Answer.YES : answer));
		return answers;
	}

	/**
	 * What could lower the tier that was found comes first; then what could raise it, the
	 * most urgent first.
	 */
	private Optional<Question> next(Map<String, Answer> answers, Tier tier) {
		List<Question> open = this.redFlags.questions()
			.stream()
			.filter((question) -> !answers.containsKey(question.id()))
			.filter((question) -> question.onlyAfter() == null || answers.get(question.onlyAfter()) == Answer.YES)
			.toList();
		return open.stream()
			.filter((question) -> couldLower(question, answers, tier))
			.findFirst()
			.or(() -> open.stream().filter((question) -> couldRaise(question, answers, tier)).findFirst());
	}

	private boolean couldLower(Question question, Map<String, Answer> answers, Tier tier) {
		return cases().anyMatch(
				(each) -> each.none().contains(question.id()) && each.tier(answers).filter(tier::equals).isPresent());
	}

	private boolean couldRaise(Question question, Map<String, Answer> answers, Tier tier) {
		return cases().anyMatch((each) -> each.tier().compareTo(tier) > 0 && each.all().contains(question.id())
				&& each.isOpen(answers));
	}

	private java.util.stream.Stream<Case> cases() {
		return this.redFlags.rules().stream().flatMap((rule) -> rule.cases().stream());
	}

}
