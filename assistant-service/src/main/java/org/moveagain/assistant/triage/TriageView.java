package org.moveagain.assistant.triage;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.redflags.Answer;
import org.moveagain.redflags.Assessment;
import org.moveagain.redflags.Finding;
import org.moveagain.redflags.Question;
import org.moveagain.redflags.Tier;

/**
 * An assessment as the API shows it.
 *
 * @param tier how urgent it is by the answers so far; null while no rule applies and
 * questions are open, because then nothing is known yet
 * @param reasons the rules that apply, the most urgent first
 * @param next the question to ask next; null at the end
 * @param complete whether all was asked that could change the tier
 * @param returnList when to come back sooner, whatever the tier is
 * @param card what to do now, in an emergency
 */
record TriageView(@Nullable Tier tier, List<Reason> reasons, @Nullable Next next, boolean complete,
		List<String> returnList, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Card card) {

	/**
	 * A rule that applies.
	 *
	 * @param rule its id
	 * @param tier how urgent it is
	 * @param source who says so
	 * @param text what it means, never a disease
	 */
	record Reason(String rule, Tier tier, String source, String text) {

		static Reason of(Finding finding) {
			return new Reason(finding.rule().id(), finding.tier(), finding.rule().source(), finding.rule().reason());
		}

	}

	/**
	 * A question to ask.
	 *
	 * @param rule the id under which the answer is sent
	 * @param question in plain words
	 * @param help what counts
	 * @param answers that it takes
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Next(String rule, String question, @Nullable String help, List<Answer> answers) {

		static Next of(Question question) {
			return new Next(question.id(), question.ask(), question.help(), List.of(Answer.values()));
		}

	}

	static TriageView of(Assessment assessment, List<String> returnList, @Nullable Card card) {
		Tier tier = (assessment.findings().isEmpty() && !assessment.complete()) ? null : assessment.tier();
		return new TriageView(tier, assessment.findings().stream().map(Reason::of).toList(),
				assessment.next().map(Next::of).orElse(null), assessment.complete(), returnList, card);
	}

}
