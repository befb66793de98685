package org.moveagain.redflags;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws that hold whatever the answers are, tried on seeded random ones. */
class TriageLawTests {

	private static final int TRIES = 1_000;

	private final RedFlags redFlags = RedFlags.load();

	private final Triage triage = new Triage(this.redFlags);

	@Test
	void aFurtherYesToASignNeverLowersTheTier() {
		List<String> signs = this.redFlags.questions()
			.stream()
			.map(Question::id)
			.filter((id) -> this.redFlags.rules()
				.stream()
				.flatMap((rule) -> rule.cases().stream())
				.noneMatch((each) -> each.none().contains(id)))
			.filter((id) -> !id.endsWith(".walking"))
			.toList();
		SplittableRandom random = new SplittableRandom(1);
		for (int each = 0; each < TRIES; each++) {
			Map<String, Answer> answers = random(random);
			Tier before = this.triage.assess(answers).tier();
			answers.put(signs.get(random.nextInt(signs.size())), Answer.YES);
			assertThat(this.triage.assess(answers).tier()).as(answers.toString()).isGreaterThanOrEqualTo(before);
		}
	}

	@Test
	void theTierIsTheHighestOfTheFindings() {
		SplittableRandom random = new SplittableRandom(2);
		for (int each = 0; each < TRIES; each++) {
			Assessment assessment = this.triage.assess(random(random));
			assertThat(assessment.findings())
				.allSatisfy((finding) -> assertThat(finding.tier()).isLessThanOrEqualTo(assessment.tier()));
		}
	}

	@Test
	void theFlowEndsAndReachesTheTierOfAllAnswersAtOnce() {
		SplittableRandom random = new SplittableRandom(3);
		int most = 0;
		for (int each = 0; each < TRIES; each++) {
			Map<String, Answer> truth = sensible(random);
			Map<String, Answer> given = new LinkedHashMap<>();
			Optional<Question> next = this.triage.assess(given).next();
			while (next.isPresent()) {
				String id = next.get().id();
				assertThat(given.put(id, truth.getOrDefault(id, Answer.NO))).as("asked twice: " + id).isNull();
				next = this.triage.assess(given).next();
			}
			most = Math.max(most, given.size());
			Assessment asked = this.triage.assess(given);
			Assessment atOnce = this.triage.assess(truth);
			assertThat(asked.tier()).as(truth.toString()).isEqualTo(expected(asked, atOnce));
		}
		assertThat(most).isLessThanOrEqualTo(this.redFlags.questions().size());
	}

	@Test
	void whoSaysNoToAllIsAskedOncePerRuleAndIsDone() {
		Map<String, Answer> given = new HashMap<>();
		Optional<Question> next = this.triage.assess(given).next();
		while (next.isPresent()) {
			given.put(next.get().id(), Answer.NO);
			next = this.triage.assess(given).next();
		}
		assertThat(given).hasSizeLessThanOrEqualTo(26);
		assertThat(this.triage.assess(given).tier()).isEqualTo(Tier.SELF_CARE);
		System.out.println("Questions until the end when every answer is no: " + given.size());
	}

	@Test
	void theMostUrgentQuestionsComeFirst() {
		List<Boolean> emergencies = this.redFlags.rules().stream().map(Rule::isEmergency).toList();
		assertThat(emergencies).isSortedAccordingTo((first, second) -> Boolean.compare(second, first));
	}

	/** Self-harm stops the flow, so that what would have come later was never asked. */
	private static Tier expected(Assessment asked, Assessment atOnce) {
		return asked.has(RedFlags.SELF_HARM) ? Tier.EMERGENCY : atOnce.tier();
	}

	private Map<String, Answer> random(SplittableRandom random) {
		Map<String, Answer> answers = new HashMap<>();
		for (Question question : this.redFlags.questions()) {
			switch (random.nextInt(8)) {
				case 0 -> answers.put(question.id(), Answer.YES);
				case 1 -> answers.put(question.id(), Answer.NO);
				case 2 -> answers.put(question.id(), Answer.UNSURE);
				default -> {
				}
			}
		}
		return answers;
	}

	/** Answers as a person has them: a follow-up is answered only after a yes. */
	private Map<String, Answer> sensible(SplittableRandom random) {
		Map<String, Answer> answers = new HashMap<>();
		for (Question question : this.redFlags.questions()) {
			boolean asked = question.onlyAfter() == null || answers.get(question.onlyAfter()) == Answer.YES;
			int answer = random.nextInt(10);
			answers.put(question.id(),
					(asked && answer < 2) ? Answer.YES : (asked && answer < 3) ? Answer.UNSURE : Answer.NO);
		}
		return answers;
	}

}
