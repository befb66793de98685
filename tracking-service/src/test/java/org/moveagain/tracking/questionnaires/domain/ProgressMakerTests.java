package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.questionnaires.TestQuestionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.tracking.questionnaires.TestQuestionnaires.response;

class ProgressMakerTests {

	private final ProgressMaker maker = new ProgressMaker(TestQuestionnaires.shipped());

	@Test
	void listsTheScoresOfTheRangeAndComparesWithTheFirstOfAll() {
		QuestionnaireProgress peg = answered(8, 20, response("peg", 15, 4, 3, 4), response("peg", 1, 6, 5, 7),
				response("peg", 8, 5, 5))
			.getFirst();
		assertThat(peg.scores()).extracting(Score::score).containsExactly(null, new BigDecimal("3.67"));
		assertThat(peg.baseline()).extracting(Score::score).isEqualTo(new BigDecimal("6.00"));
		assertThat(peg.latest()).extracting(Score::score).isEqualTo(new BigDecimal("3.67"));
		assertThat(peg.change()).extracting(ScoreChange::percent).isEqualTo(new BigDecimal("-38.9"));
	}

	@Test
	void whatIsLaterThanTheRangeIsLeftOut() {
		QuestionnaireProgress peg = answered(1, 10, response("peg", 1, 6, 5, 7), response("peg", 15, 4, 3, 4))
			.getFirst();
		assertThat(peg.latest()).extracting(Score::score).isEqualTo(new BigDecimal("6.00"));
		assertThat(peg.change()).isNull();
		assertThat(answered(1, 10, response("peg", 15, 4, 3, 4))).isEmpty();
	}

	@Test
	void anIncompleteSetIsListedAndNeverTheLatestScore() {
		QuestionnaireProgress peg = answered(1, 20, response("peg", 1, 6, 5, 7), response("peg", 8, 1, 1)).getFirst();
		assertThat(peg.scores()).hasSize(2);
		assertThat(peg.latest()).extracting(Score::score).isEqualTo(new BigDecimal("6.00"));
		QuestionnaireProgress alone = answered(1, 20, response("peg", 8, 1, 1)).getFirst();
		assertThat(alone.latest()).isNull();
		assertThat(alone.baseline()).isNull();
	}

	@Test
	void pegIsDueAWeekAfterTheLastResponse() {
		List<QuestionnaireResponse> responses = List.of(response("peg", 1, 6, 5, 7), response("peg", 8, 4, 3, 4));
		assertThat(today(14, responses).due()).isEqualTo(LocalDate.of(2026, 11, 15));
		assertThat(today(14, responses).dueNow()).isFalse();
		assertThat(today(15, responses).dueNow()).isTrue();
		assertThat(today(15, List.of()).due()).isNull();
		assertThat(today(15, List.of()).dueNow()).isFalse();
	}

	@Test
	void onlyWhatWasAnsweredIsOnTheDashboardInTheOrderOfTheQuestionnaires() {
		assertThat(answered(1, 20, response("peg", 1, 6, 5, 7), response("nprs", 2, 3)))
			.extracting(QuestionnaireProgress::id)
			.containsExactly("nprs", "peg");
		assertThat(answered(1, 20)).isEmpty();
	}

	private QuestionnaireProgress today(int day, List<QuestionnaireResponse> responses) {
		return this.maker.today(TestQuestionnaires.shipped("peg"), responses, LocalDate.of(2026, 11, day));
	}

	private List<QuestionnaireProgress> answered(int from, int to, QuestionnaireResponse... responses) {
		return this.maker.answered(List.of(responses),
				new DateRange(LocalDate.of(2026, 11, from), LocalDate.of(2026, 11, to)));
	}

}
