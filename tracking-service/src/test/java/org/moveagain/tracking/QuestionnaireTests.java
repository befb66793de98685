package org.moveagain.tracking;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.TrackingTopics;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.log.TrackingTopic;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionnaireTests extends RunningService {

	private static final String ALL = "/api/tracking/questionnaires";

	private static final String PEG = ALL + "/peg";

	private static final MediaType FHIR = MediaType.parseMediaType("application/fhir+json");

	@Test
	void anybodyMayReadWhatIsAsked() {
		assertThat(this.mvc.get().uri(ALL)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.questionnaires[*].id")
			.asArray()
			.containsExactly("nprs", "peg", "psfs");
		assertThat(this.mvc.get().uri(PEG)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.questions[*].linkId")
			.asArray()
			.containsExactly("pain", "enjoyment", "activity");
		assertThat(this.mvc.get().uri(PEG).accept(FHIR)).hasStatusOk()
			.hasContentType(FHIR)
			.bodyJson()
			.extractingPath("$.resourceType")
			.isEqualTo("Questionnaire");
		assertThat(this.mvc.get().uri(ALL + "/luck")).hasStatus(404);
	}

	@Test
	void rmdqIsNotAskedWhileItsTextsAreNotLoadedYetItsStructureIsThere() {
		assertThat(this.mvc.get().uri(ALL + "/rmdq")).hasStatus(404);
		assertThat(this.mvc.get().uri(ALL + "/rmdq").accept(FHIR)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.item.length()")
			.isEqualTo(24);
		assertThat(answer("rita", ALL + "/rmdq", new UUID(1, 1), "\"1\": true")).hasStatus(404);
	}

	@Test
	void answersNeedAnAccount() {
		assertThat(this.mvc.post()
			.uri(PEG)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"at\": \"2026-11-20T08:00:00Z\", \"answers\": {\"pain\": 1}}")).hasStatus(401);
		assertThat(this.mvc.get().uri(PEG + "/responses")).hasStatus(401);
	}

	@Test
	void answersAreThereWithTheirScoreForWhoeverCarriesTheirPosition() {
		UUID id = new UUID(1, 2);
		MvcTestResult answered = answer("pia", PEG, id, "\"pain\": 4, \"enjoyment\": 3, \"activity\": 4");
		assertThat(answered).hasStatus(201).hasHeader("Location", PEG + "/responses/" + id);
		assertThat(LogPosition.parse(position(answered)).orElseThrow().topic()).isEqualTo(TrackingTopic.RESPONSES);
		MvcTestResult read = get("pia", PEG + "/responses", position(answered));
		assertThat(read).bodyJson().extractingPath("$.responses[0].score").isEqualTo(3.67);
		assertThat(read).bodyJson().extractingPath("$.responses[0].answers.pain").isEqualTo(4);
		assertThat(get("pia", PEG + "/responses/" + id)).bodyJson().extractingPath("$.id").isEqualTo(id.toString());
		assertThat(get("pit", PEG + "/responses")).bodyJson().extractingPath("$.responses").asArray().isEmpty();
	}

	@Test
	void aRepeatIsHarmlessAlsoAfterACorrectionOrADeletion() {
		UUID id = new UUID(1, 3);
		String one = PEG + "/responses/" + id;
		answer("paul", PEG, id, "\"pain\": 4");
		MvcTestResult twice = answer("paul", PEG, id, "\"pain\": 4");
		assertThat(get("paul", PEG + "/responses", position(twice))).bodyJson()
			.extractingPath("$.responses.length()")
			.isEqualTo(1);
		MvcTestResult corrected = send(HttpMethod.PUT, "paul", one, body(null, "\"pain\": 5"));
		assertThat(corrected).hasStatusOk();
		MvcTestResult again = answer("paul", PEG, id, "\"pain\": 4");
		assertThat(get("paul", one, position(again))).bodyJson().extractingPath("$.answers.pain").isEqualTo(5);
		MvcTestResult deleted = this.mvc.delete().uri(one).with(as("paul")).exchange();
		assertThat(deleted).hasStatus(204);
		MvcTestResult late = answer("paul", PEG, id, "\"pain\": 4");
		assertThat(get("paul", one, position(late))).hasStatus(404);
		assertThat(send(HttpMethod.PUT, "paul", one, body(null, "\"pain\": 5"))).hasStatus(410);
		assertThat(this.mvc.delete().uri(one).with(as("paul"))).hasStatus(204);
	}

	@Test
	void whatIsNotThereCanBeNeitherCorrectedNorDeleted() {
		String one = PEG + "/responses/" + new UUID(1, 4);
		assertThat(send(HttpMethod.PUT, "petra", one, body(null, "\"pain\": 5"))).hasStatus(404);
		assertThat(this.mvc.delete().uri(one).with(as("petra"))).hasStatus(404);
		answer("petra", ALL + "/nprs", new UUID(1, 4), "\"pain\": 4");
		assertThat(send(HttpMethod.PUT, "petra", one, body(null, "\"pain\": 5"))).hasStatus(404);
		assertThat(this.mvc.delete().uri(one).with(as("petra"))).hasStatus(404);
	}

	@Test
	void namesEveryWrongField() {
		assertThat(send(HttpMethod.POST, "pia", PEG, "{\"id\": \"7\", \"answers\": {\"pain\": 11, \"luck\": 1}}"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactlyInAnyOrder("/id", "/at", "/answers/pain", "/answers/luck");
	}

	@Test
	void listsTheLatestFirstPageByPage() {
		String position = "";
		for (int day = 1; day <= 5; day++) {
			position = position(send(HttpMethod.POST, "pablo", ALL + "/nprs",
					"{\"id\": \"%s\", \"at\": \"2026-11-0%dT08:00:00Z\", \"answers\": {\"pain\": %d}}"
						.formatted(new UUID(2, day), day, day)));
		}
		String responses = ALL + "/nprs/responses?size=2";
		assertThat(get("pablo", responses, position)).bodyJson()
			.extractingPath("$.responses[*].score")
			.asArray()
			.containsExactly(5, 4);
		assertThat(get("pablo", responses + "&cursor=" + new UUID(2, 2))).bodyJson()
			.extractingPath("$.responses[*].score")
			.asArray()
			.containsExactly(1);
		assertThat(get("pablo", responses)).bodyJson().extractingPath("$.next").isEqualTo(new UUID(2, 4).toString());
		assertThat(get("pablo", responses + "&cursor=x")).hasStatus(400);
		assertThat(get("pablo", ALL + "/nprs/responses?size=0")).hasStatus(400);
	}

	@Test
	void theListAndTheDashboardSayWhatIsDueAndWhatHasChanged() {
		send(HttpMethod.POST, "pola", PEG,
				body("2026-11-01T08:00:00Z", "\"pain\": 6, \"enjoyment\": 5, \"activity\": 7"));
		MvcTestResult last = send(HttpMethod.POST, "pola", PEG,
				body("2026-11-08T08:00:00Z", "\"pain\": 4, \"enjoyment\": 3, \"activity\": 4"));
		MvcTestResult list = get("pola", ALL + "?zone=Europe/Berlin", position(last));
		assertThat(list).bodyJson().extractingPath("$.questionnaires[1].progress.due").isEqualTo("2026-11-15");
		assertThat(list).bodyJson().extractingPath("$.questionnaires[1].progress.change.percent").isEqualTo(-38.9);
		assertThat(list).bodyJson().extractingPath("$.questionnaires[0].progress.due").isNull();
		MvcTestResult dashboard = get("pola", "/api/tracking/dashboard?from=2026-11-02&to=2026-11-10");
		assertThat(dashboard).bodyJson().extractingPath("$.questionnaires.length()").isEqualTo(1);
		assertThat(dashboard).bodyJson().extractingPath("$.questionnaires[0].scores.length()").isEqualTo(1);
		assertThat(dashboard).bodyJson().extractingPath("$.questionnaires[0].baseline.score").isEqualTo(6.0);
		assertThat(dashboard).bodyJson()
			.extractingPath("$.questionnaires[0].change.meaningful[0].reached")
			.isEqualTo(true);
		assertThat(get("pola", ALL + "?zone=Moon")).hasStatus(400);
	}

	@Test
	void exportsResponsesAsFhir() {
		MvcTestResult answered = answer("pavel", PEG, new UUID(1, 5), "\"pain\": 4");
		assertThat(this.mvc.get()
			.uri(PEG + "/responses")
			.accept(FHIR)
			.header("Tracking-Position", position(answered))
			.with(as("pavel"))).hasStatusOk()
			.hasContentType(FHIR)
			.bodyJson()
			.extractingPath("$.entry[0].resource.item[0].answer[0].valueInteger")
			.isEqualTo(4);
	}

	@Test
	void saysWhenThereIsNoMoreRoom() {
		int partition = LogPosition.parse(position(answer("pelle", PEG, new UUID(1, 9), "\"pain\": 4")))
			.orElseThrow()
			.partition();
		TestTopic responses = new TestTopic(TrackingTopics.RESPONSES);
		String words = "x".repeat(63 * 1024);
		long last = 0;
		for (int number = 0; number < 65; number++) {
			UUID id = new UUID(3, number);
			last = responses.write(partition, ("pelle/" + id + "/created").getBytes(StandardCharsets.UTF_8),
					"""
							{"id":"%s","questionnaire":"peg","version":"1","at":"2026-11-20T08:00:00Z","answers":{"pain":1},"texts":{"a":"%s"}}"""
						.formatted(id, words)
						.getBytes(StandardCharsets.UTF_8),
					Map.of("ce_type", "org.moveagain.tracking.response.created.v1"));
		}
		assertThat(get("pelle", PEG + "/responses?size=1", "responses:" + partition + "@" + last)).hasStatusOk();
		assertThat(answer("pelle", PEG, new UUID(1, 10), "\"pain\": 4")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("no more room");
	}

	@Test
	void aPoisonedRecordIsPutAsideAndBlocksNobody() {
		int partition = LogPosition.parse(position(answer("pero", PEG, new UUID(1, 6), "\"pain\": 4")))
			.orElseThrow()
			.partition();
		new TestTopic(TrackingTopics.RESPONSES).write(partition,
				("pero/" + new UUID(1, 7) + "/created").getBytes(StandardCharsets.UTF_8),
				"{}".getBytes(StandardCharsets.UTF_8), Map.of());
		MvcTestResult behind = answer("pero", PEG, new UUID(1, 8), "\"pain\": 5");
		assertThat(get("pero", PEG + "/responses", position(behind))).bodyJson()
			.extractingPath("$.responses.length()")
			.isEqualTo(2);
		assertThat(new TestTopic(TrackingTopics.deadLetters(TrackingTopics.RESPONSES)).records()).isNotEmpty();
	}

	private MvcTestResult answer(String subject, String uri, UUID id, String answers) {
		return send(HttpMethod.POST, subject, uri,
				"{\"id\": \"%s\", \"at\": \"2026-11-20T08:00:00+01:00\", \"answers\": {%s}}".formatted(id, answers));
	}

	private static String body(@Nullable String at, String answers) {
		OffsetDateTime when = OffsetDateTime.parse((at != null) ? at : "2026-11-20T08:00:00+01:00");
		return "{\"at\": \"%s\", \"answers\": {%s}}".formatted(when, answers);
	}

}
