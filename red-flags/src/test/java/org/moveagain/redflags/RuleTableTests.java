package org.moveagain.redflags;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of domain.md, section 1. */
class RuleTableTests {

	private static final List<String> DISEASES = List.of("cauda equina", "tumour", "tumor", "aneurysm", "stroke",
			"infection of", "discitis", "fracture", "meningitis", "embolism", "thrombosis", "sciatica", "you have ",
			"miscarriage");

	private final RedFlags redFlags = RedFlags.load();

	private final Triage triage = new Triage(this.redFlags);

	@ParameterizedTest
	@CsvSource({ "saddle-numbness, EMERGENCY", "bladder-bowel, EMERGENCY", "sexual-function, EMERGENCY",
			"both-legs, EMERGENCY", "rapid-weakness, EMERGENCY", "foot-drop, SAME_DAY", "trauma, EMERGENCY",
			"chest-pain, EMERGENCY", "aneurysm, EMERGENCY", "cancer-neuro, EMERGENCY", "cancer-pain, SAME_DAY",
			"fever, SAME_DAY", "infection-risk, EMERGENCY", "fracture-risk, SAME_DAY", "systemic, SAME_DAY",
			"inflammatory, CLINICIAN", "one-leg, CLINICIAN", "not-improving, CLINICIAN", "special-groups, CLINICIAN",
			"self-harm, EMERGENCY", "neck-cord, EMERGENCY", "pregnancy-danger, EMERGENCY", "medicine-danger, EMERGENCY",
			"leg-vessel, EMERGENCY" })
	void aYesLeadsToTheTierOfItsRow(String rule, Tier tier) {
		Assessment assessment = this.triage.assess(Map.of(rule, Answer.YES));
		assertThat(assessment.tier()).isEqualTo(tier);
		assertThat(assessment.findings()).singleElement()
			.satisfies((finding) -> assertThat(finding.rule().id()).isEqualTo(rule))
			.satisfies((finding) -> assertThat(finding.rule().source()).isNotBlank());
	}

	@Test
	void everyRowIsThereAndNoOther() {
		assertThat(this.redFlags.rules()).hasSize(24);
	}

	@ParameterizedTest
	@CsvSource({ "fever, fever.severe, EMERGENCY", "leg-vessel.calf, , SAME_DAY", "neck-cord.hands, , SAME_DAY",
			"one-leg, one-leg.worsening, SAME_DAY" })
	void aVariantHasItsOwnTier(String first, String second, Tier tier) {
		Map<String, Answer> answers = (second == null) ? Map.of(first, Answer.YES)
				: Map.of(first, Answer.YES, second, Answer.YES);
		assertThat(this.triage.assess(answers).tier()).isEqualTo(tier);
	}

	@ParameterizedTest
	@CsvSource({ "saddle-numbness", "bladder-bowel", "sexual-function", "both-legs" })
	void oldAndUnchangedIsSameDayAndCheckedAlreadyIsForAClinician(String sign) {
		assertThat(tier(sign, Answer.YES, sign + ".old", Answer.UNSURE)).isEqualTo(Tier.EMERGENCY);
		assertThat(tier(sign, Answer.YES, sign + ".old", Answer.YES)).isEqualTo(Tier.SAME_DAY);
		assertThat(
				this.triage.assess(Map.of(sign, Answer.YES, sign + ".old", Answer.YES, sign + ".checked", Answer.YES))
					.tier())
			.isEqualTo(Tier.CLINICIAN);
	}

	@Test
	void sorenessOfBothLegsAfterExerciseIsNoSign() {
		assertThat(tier("both-legs", Answer.YES, "both-legs.soreness", Answer.YES)).isEqualTo(Tier.SELF_CARE);
	}

	@Test
	void anOldLegAcheOnWalkingThatEasesOnSittingIsForAClinician() {
		assertThat(this.triage
			.assess(Map.of("both-legs", Answer.YES, "both-legs.old", Answer.YES, "both-legs.walking", Answer.YES))
			.tier()).isEqualTo(Tier.CLINICIAN);
	}

	@Test
	void notSureOnAnEmergencyIsSameDay() {
		this.redFlags.rules()
			.stream()
			.filter((rule) -> rule.cases().getFirst().tier() == Tier.EMERGENCY
					&& rule.cases().getFirst().all().size() == 1)
			.filter((rule) -> !rule.id().equals(RedFlags.SELF_HARM))
			.forEach((rule) -> assertThat(this.triage.assess(Map.of(rule.id(), Answer.UNSURE)).tier()).as(rule.id())
				.isEqualTo(Tier.SAME_DAY));
	}

	@Test
	void notSureOnSelfHarmCountsAsYesAndTheNormalFlowStops() {
		Assessment assessment = this.triage.assess(Map.of("self-harm", Answer.UNSURE));
		assertThat(assessment.tier()).isEqualTo(Tier.EMERGENCY);
		assertThat(assessment.next()).isEmpty();
	}

	@Test
	void aRuleFromGeneralKnowledgeSaysThatAClinicianHasToConfirmIt() {
		assertThat(this.redFlags.rules().stream().filter((rule) -> rule.evidence() == Evidence.TO_BE_CONFIRMED))
			.extracting(Rule::id)
			.containsExactlyInAnyOrder("aneurysm", "cancer-neuro", "cancer-pain", "infection-risk", "fracture-risk",
					"neck-cord", "pregnancy-danger", "medicine-danger", "leg-vessel");
	}

	@Test
	void nobodyReadsADiseaseAsAVerdict() {
		assertThat(this.redFlags.rules()).allSatisfy((rule) -> assertThat(DISEASES)
			.noneMatch((disease) -> rule.reason().toLowerCase(Locale.ROOT).contains(disease)));
		assertThat(this.redFlags.rules())
			.allSatisfy((rule) -> assertThat(rule.reason()).matches(".*(checking|assessment|clinician|talk).*"));
	}

	@Test
	void theReturnListHoldsEverySignOfAnEmergency() {
		assertThat(this.redFlags.returnList()).hasSize(16).doesNotHaveDuplicates();
	}

	private Tier tier(String first, Answer answer, String second, Answer then) {
		return this.triage.assess(Map.of(first, answer, second, then)).tier();
	}

}
