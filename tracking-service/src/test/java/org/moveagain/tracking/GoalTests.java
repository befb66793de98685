package org.moveagain.tracking;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.TrackingTopics;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.log.TrackingTopic;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class GoalTests extends RunningService {

	private static final String GOALS = "/api/tracking/goals";

	private static final String DASHBOARD = "/api/tracking/dashboard?from=2026-11-16&to=2026-11-22";

	@Test
	void aGoalIsThereForWhoeverCarriesItsPosition() {
		for (int grams = 1; grams <= 20; grams++) {
			MvcTestResult set = set("gina", "protein", "{\"low\": %d, \"period\": \"day\"}".formatted(grams));
			assertThat(set).hasStatusOk();
			assertThat(get("gina", GOALS, position(set))).bodyJson().extractingPath("$.goals[0].low").isEqualTo(grams);
		}
		assertThat(get("gina", GOALS)).bodyJson().extractingPath("$.goals.length()").isEqualTo(1);
	}

	@Test
	void itsPositionNamesItsTopic() {
		MvcTestResult set = set("greg", "water", "{\"low\": 1.6, \"period\": \"day\"}");
		assertThat(LogPosition.parse(position(set)).orElseThrow().topic()).isEqualTo(TrackingTopic.GOALS);
		assertThat(position(set)).startsWith("goals:");
	}

	@Test
	void aBrowsersCookieKeepsThePositionsOfBothTopics() {
		MvcTestResult logged = post("gwen", entry(UUID.randomUUID(), "2026-11-20T08:00:00Z", 6));
		MvcTestResult set = this.mvc.put()
			.uri(GOALS + "/protein")
			.with(as("gwen"))
			.cookie(new Cookie("Tracking-Position", position(logged)))
			.contentType("application/json")
			.content("{\"low\": 56, \"period\": \"day\"}")
			.exchange();
		String both = position(set) + "." + position(logged);
		assertThat(set.getResponse().getHeader("Set-Cookie")).startsWith("Tracking-Position=" + both + ";");
		assertThat(this.mvc.get().uri(DASHBOARD).with(as("gwen")).cookie(new Cookie("Tracking-Position", both)))
			.hasStatusOk()
			.doesNotContainHeader("Set-Cookie")
			.bodyJson()
			.hasPathSatisfying("$.loggedDays", (days) -> assertThat(days).isEqualTo(1))
			.hasPathSatisfying("$.goals[0].measure", (measure) -> assertThat(measure).isEqualTo("protein"));
		assertThat(get("gwen", DASHBOARD, position(set) + ", " + position(logged))).hasStatusOk();
	}

	@Test
	void theDashboardShowsHowFarOneIs() {
		post("gus", "{\"at\": \"2026-11-22T08:00:00Z\", \"measures\": {\"protein\": 40}}");
		MvcTestResult logged = post("gus", "{\"at\": \"2026-11-22T18:00:00Z\", \"measures\": {\"protein\": 17.5}}");
		MvcTestResult set = set("gus", "protein",
				"{\"low\": 56, \"high\": 58.1, \"period\": \"day\", \"since\": \"2026-11-20\", \"calculator\": \"protein\"}");
		assertThat(get("gus", DASHBOARD, position(set) + "," + position(logged))).bodyJson()
			.extractingPath("$.goals[0]")
			.convertTo(String.class)
			.satisfies((goal) -> assertThat(goal).contains("\"value\":57.5", "\"state\":\"REACHED\"",
					"\"calculator\":\"protein\"", "\"label\":\"Protein\"", "\"unit\":\"grams\""));
	}

	@Test
	void aDeletedGoalIsGoneAndCanBeSetAgain() {
		set("gabi", "steps", "{\"low\": 5000, \"period\": \"day\"}");
		MvcTestResult deleted = this.mvc.delete().uri(GOALS + "/steps").with(as("gabi")).exchange();
		assertThat(deleted).hasStatus(204);
		assertThat(get("gabi", GOALS, position(deleted))).bodyJson().extractingPath("$.goals").asArray().isEmpty();
		assertThat(this.mvc.delete().uri(GOALS + "/steps").with(as("gabi")).exchange()).hasStatus(204);
		MvcTestResult again = set("gabi", "steps", "{\"low\": 4000, \"period\": \"day\"}");
		assertThat(get("gabi", GOALS, position(again))).bodyJson().extractingPath("$.goals[0].low").isEqualTo(4000);
	}

	@Test
	void nobodySeesAnothersGoals() {
		MvcTestResult set = set("gita", "protein", "{\"low\": 56, \"period\": \"day\"}");
		get("gita", GOALS, position(set));
		for (String other : new String[] { "git", "gita/tracking.goals.v1", "GITA" }) {
			assertThat(get(other, GOALS)).bodyJson().extractingPath("$.goals").asArray().isEmpty();
		}
		assertThat(this.mvc.get().uri(GOALS)).hasStatus(401);
	}

	@Test
	void refusesWhatCanHaveNoGoal() {
		assertThat(set("gina", "pain", "{\"low\": 1, \"period\": \"day\"}")).hasStatus(404);
		assertThat(set("gina", "protein", "{\"low\": 1, \"period\": \"week\"}")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo("/period");
		assertThat(set("gina", "protein", "{")).hasStatus(400);
	}

	@Test
	void aPoisonedRecordIsPutAsideAndBlocksNobody() {
		TestTopic goals = new TestTopic(TrackingTopics.GOALS);
		int partition = LogPosition.parse(position(set("gero", "protein", "{\"low\": 56, \"period\": \"day\"}")))
			.orElseThrow()
			.partition();
		goals.write(partition, "gero/protein/revised".getBytes(StandardCharsets.UTF_8),
				"{}".getBytes(StandardCharsets.UTF_8), Map.of());
		MvcTestResult behind = set("gero", "water", "{\"low\": 1.6, \"period\": \"day\"}");
		assertThat(get("gero", GOALS, position(behind))).bodyJson().extractingPath("$.goals.length()").isEqualTo(2);
		assertThat(new TestTopic(TrackingTopics.deadLetters(TrackingTopics.GOALS)).records()).isNotEmpty();
	}

	private MvcTestResult set(String subject, String measure, String body) {
		return send(HttpMethod.PUT, subject, GOALS + "/" + measure, body);
	}

}
