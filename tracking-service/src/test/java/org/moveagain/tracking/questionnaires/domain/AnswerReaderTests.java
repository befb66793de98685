package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.questionnaires.TestQuestionnaires;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AnswerReaderTests {

	private static final UUID NEW = new UUID(0, 7);

	private static final String AT = "\"at\": \"2026-11-23T08:00:00+01:00\"";

	private final AnswerReader reader = new AnswerReader(
			Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC), () -> NEW);

	@Test
	void readsAnswersWithTheirScore() {
		QuestionnaireResponse response = read("peg",
				"{" + AT + ", \"answers\": {\"pain\": 4, \"enjoyment\": 3, \"activity\": 4}}");
		assertThat(response.id()).isEqualTo(NEW.toString());
		assertThat(response.version()).isEqualTo("1.0.0");
		assertThat(response.answers()).isEqualTo(
				Map.of("pain", new BigDecimal(4), "enjoyment", new BigDecimal(3), "activity", new BigDecimal(4)));
		assertThat(response.score()).isEqualTo("3.67");
	}

	@Test
	void keepsPartialAnswersWithoutAScore() {
		assertThat(read("peg", "{" + AT + ", \"answers\": {\"pain\": 4}}").score()).isNull();
	}

	@Test
	void readsYesAndNo() {
		QuestionnaireResponse response = read("rmdq", "{" + AT + ", \"answers\": {\"1\": true, \"2\": false}}");
		assertThat(response.answers()).isEqualTo(Map.of("1", BigDecimal.ONE, "2", BigDecimal.ZERO));
	}

	@Test
	void readsOwnActivities() {
		QuestionnaireResponse response = read("psfs", "{" + AT
				+ ", \"answers\": {\"activity-1-name\": \" Stairs \", \"activity-1-score\": 3, \"activity-3-name\": \"Driving\", \"activity-3-score\": 0}}");
		assertThat(response.texts()).isEqualTo(Map.of("activity-1-name", "Stairs", "activity-3-name", "Driving"));
	}

	@Test
	void namesEveryWrongFieldAtOnce() {
		assertThat(errors("peg", """
				{"id": "7", "at": "2026-11-23", "mood": 3,
				 "answers": {"pain": 11, "enjoyment": 3.5, "activity": "4", "sleep": 1}}""")).containsExactlyInAnyOrder(
				"/mood", "/id", "/at", "/answers/sleep", "/answers/pain", "/answers/enjoyment", "/answers/activity");
		assertThat(errors("rmdq", "{" + AT + ", \"answers\": {\"1\": 1}}")).containsExactly("/answers/1");
		assertThat(errors("peg", "{}")).containsExactly("/at");
		assertThat(errors("peg", "{" + AT + "}")).containsExactly("/answers");
		assertThat(errors("peg", "{" + AT + ", \"answers\": {}}")).containsExactly("/answers");
		assertThat(errors("peg", "{\"at\": \"2026-11-25T08:00:00Z\", \"answers\": {\"pain\": 1}}"))
			.containsExactly("/at");
	}

	@Test
	void anActivityNeedsItsNumberAndANumberItsActivity() {
		assertThat(errors("psfs", "{" + AT
				+ ", \"answers\": {\"activity-1-name\": \"Stairs\", \"activity-2-score\": 3, \"activity-3-name\": \"stairs\", \"activity-3-score\": 1}}"))
			.containsExactlyInAnyOrder("/answers/activity-1-score", "/answers/activity-2-name",
					"/answers/activity-3-name");
	}

	@Test
	void anActivitysNameIsShortAndReadable() {
		for (String name : List.of("", "  ", "x".repeat(61), "a\\u0000b", "\\ud800")) {
			assertThat(errors("psfs",
					"{" + AT + ", \"answers\": {\"activity-1-name\": \"" + name + "\", \"activity-1-score\": 1}}"))
				.containsExactly("/answers/activity-1-name");
		}
	}

	@Test
	void aCorrectionKeepsTheIdOfItsAddress() {
		UUID id = new UUID(0, 9);
		String body = "{" + AT + ", \"answers\": {\"pain\": 4}}";
		assertThat(this.reader.read(TestQuestionnaires.shipped("peg"), JsonMapper.shared().readTree(body), id).id())
			.isEqualTo(id.toString());
		assertThat(errors("peg", "{\"id\": \"" + NEW + "\", " + body.substring(1), id)).containsExactly("/id");
	}

	private QuestionnaireResponse read(String questionnaire, String body) {
		return this.reader.read(TestQuestionnaires.shipped(questionnaire), JsonMapper.shared().readTree(body), null);
	}

	private List<String> errors(String questionnaire, String body) {
		return errors(questionnaire, body, null);
	}

	private List<String> errors(String questionnaire, String body, @Nullable UUID expected) {
		return catchThrowableOfType(ProblemException.class, () -> this.reader
			.read(TestQuestionnaires.shipped(questionnaire), JsonMapper.shared().readTree(body), expected)).errors()
			.stream()
			.map(InputError::pointer)
			.toList();
	}

}
