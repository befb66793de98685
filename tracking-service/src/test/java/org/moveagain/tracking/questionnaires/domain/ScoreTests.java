package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.tracking.questionnaires.TestQuestionnaires;
import org.moveagain.tracking.questionnaires.domain.MeaningfulChange.Unit;
import org.moveagain.tracking.questionnaires.domain.ScoreChange.Criterion;
import org.moveagain.tracking.questionnaires.domain.ScoreChange.Toward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.moveagain.tracking.questionnaires.TestQuestionnaires.activities;
import static org.moveagain.tracking.questionnaires.TestQuestionnaires.response;

/**
 * The worked examples of the domain facts, section 2, and the rules beside them.
 */
class ScoreTests {

	private static final List<String> THREE = List.of("Stairs", "Gardening", "Driving");

	@Test
	void nprsFrom7To4IsAMeaningfulChangeByBothMeasures() {
		ScoreChange change = change("nprs", response("nprs", 1, 7), response("nprs", 8, 4));
		assertThat(change.points()).isEqualTo("-3");
		assertThat(change.percent()).isEqualTo("-42.9");
		assertThat(change.toward()).isEqualTo(Toward.BETTER);
		assertThat(change.meaningful()).containsExactly(
				new Criterion(new BigDecimal("2"), Unit.POINTS, "Ostelo 2008", true),
				new Criterion(new BigDecimal("30"), Unit.PERCENT, "Ostelo 2008", true));
	}

	@Test
	void pegIsTheMeanOfItsThreeItems() {
		ScoreChange change = change("peg", response("peg", 1, 6, 5, 7), response("peg", 8, 4, 3, 4));
		assertThat(change.from()).isEqualTo("6.00");
		assertThat(change.to()).isEqualTo("3.67");
		assertThat(change.percent()).isEqualTo("-38.9");
		assertThat(change.meaningful()).extracting(Criterion::unit, Criterion::reached)
			.containsExactly(tuple(Unit.PERCENT, true));
	}

	@Test
	void psfsIsTheMeanOfOwnActivitiesAndHigherIsBetter() {
		ScoreChange change = change("psfs", activities(1, THREE, 3, 5, 4), activities(15, THREE, 6, 7, 5));
		assertThat(change.from()).isEqualTo("4.0");
		assertThat(change.to()).isEqualTo("6.0");
		assertThat(change.points()).isEqualTo("2.0");
		assertThat(change.toward()).isEqualTo(Toward.BETTER);
		assertThat(change.meaningful()).extracting(Criterion::amount, Criterion::reached)
			.containsExactly(tuple(new BigDecimal("2"), true));
	}

	@Test
	void rmdqFrom11To7Reaches30PercentYetNot5Points() {
		ScoreChange change = change("rmdq", yes(1, 11), yes(29, 7));
		assertThat(change.points()).isEqualTo("-4");
		assertThat(change.percent()).isEqualTo("-36.4");
		assertThat(change.meaningful()).extracting(Criterion::amount, Criterion::unit, Criterion::reached)
			.containsExactly(tuple(new BigDecimal("5"), Unit.POINTS, false),
					tuple(new BigDecimal("30"), Unit.PERCENT, true));
	}

	@Test
	void exactly30PercentIsReachedAlthoughMeansHaveNoEnd() {
		ScoreChange change = change("peg", response("peg", 1, 7, 7, 6), response("peg", 8, 5, 5, 4));
		assertThat(change.percent()).isEqualTo("-30.0");
		assertThat(change.meaningful().getFirst().reached()).isTrue();
		assertThat(change("peg", response("peg", 1, 10, 10, 10), response("peg", 8, 7, 7, 8)).meaningful()
			.getFirst()
			.reached()).isFalse();
	}

	@Test
	void thereIsNoPercentageFromABaselineOfZero() {
		ScoreChange change = change("nprs", response("nprs", 1, 0), response("nprs", 8, 3));
		assertThat(change.percent()).isNull();
		assertThat(change.points()).isEqualTo("3");
		assertThat(change.toward()).isEqualTo(Toward.WORSE);
		assertThat(change.meaningful()).extracting(Criterion::reached).containsExactly(false, null);
	}

	@Test
	void aChangeForTheWorseReachesNothing() {
		ScoreChange change = change("nprs", response("nprs", 1, 3), response("nprs", 8, 9));
		assertThat(change.percent()).isEqualTo("200.0");
		assertThat(change.meaningful()).extracting(Criterion::reached).containsExactly(false, false);
		assertThat(change("nprs", response("nprs", 1, 3), response("nprs", 8, 3)).toward()).isEqualTo(Toward.SAME);
	}

	@Test
	void anIncompleteSetHasNoScore() {
		assertThat(shown("peg", response("peg", 1, 6, 5))).isNull();
		assertThat(shown("psfs", activities(1, THREE, 3, 5))).isNull();
		assertThat(shown("rmdq", response("rmdq", 1, 1, 1, 0))).isNull();
		assertThat(shown("nprs", response("nprs", 1, 0))).isEqualTo("0");
	}

	@Test
	void onlyTheSameActivitiesAreCompared() {
		ScoreChange change = change("psfs",
				activities(1, List.of("Stairs", "Gardening", "Driving", "Sitting"), 3, 5, 4, 0),
				activities(15, List.of("Running", " driving", "STAIRS", "Gardening"), 0, 5, 6, 7));
		assertThat(change.activities()).containsExactly(" driving", "STAIRS", "Gardening");
		assertThat(change.from()).isEqualTo("4.0");
		assertThat(change.to()).isEqualTo("6.0");
	}

	@Test
	void otherActivitiesBeginAnew() {
		List<String> others = List.of("Running", "Swimming", "Stairs");
		QuestionnaireProgress progress = progress("psfs", activities(1, THREE, 3, 5, 4), activities(8, others, 2, 2, 2),
				activities(15, others, 3, 4, 5));
		assertThat(progress.baseline()).extracting(Score::score).isEqualTo(new BigDecimal("2.0"));
		assertThat(progress.change()).extracting(ScoreChange::points).isEqualTo(new BigDecimal("2.0"));
		QuestionnaireProgress first = progress("psfs", activities(1, THREE, 3, 5, 4), activities(8, others, 2, 2, 2));
		assertThat(first.change()).isNull();
		assertThat(first.baseline()).isEqualTo(first.latest());
	}

	@Test
	void theScaleOfAScoreFollowsFromItsItems() {
		assertThat(TestQuestionnaires.shipped("peg").highest()).isEqualTo("10");
		assertThat(TestQuestionnaires.shipped("rmdq").highest()).isEqualTo("24");
		assertThat(TestQuestionnaires.shipped("psfs").lowest()).isEqualTo("0");
	}

	private static ScoreChange change(String id, QuestionnaireResponse before, QuestionnaireResponse after) {
		return new Comparison(TestQuestionnaires.shipped(id)).compare(before, after).orElseThrow();
	}

	private static QuestionnaireProgress progress(String id, QuestionnaireResponse... responses) {
		return new ProgressMaker(TestQuestionnaires.shipped()).today(TestQuestionnaires.shipped(id), List.of(responses),
				LocalDate.of(2026, 11, 30));
	}

	private static @Nullable BigDecimal shown(String id, QuestionnaireResponse response) {
		Questionnaire questionnaire = TestQuestionnaires.shipped(id);
		return questionnaire.score(response).map(questionnaire.scoring()::shown).orElse(null);
	}

	private static QuestionnaireResponse yes(int day, int count) {
		int[] answers = new int[24];
		Arrays.fill(answers, 0, count, 1);
		return response("rmdq", day, answers);
	}

}
