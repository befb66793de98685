package org.moveagain.tracking;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class PlanTests extends RunningService {

	private static final String PLANS = "/api/tracking/plans";

	private static final String MAY = "/api/tracking/dashboard?from=2026-05-01&to=2026-05-10";

	@Test
	void aFlarePlanComesUpWhenAFlareIsMarked() {
		MvcTestResult made = put("pia", "flare", "{\"helps\": [\"  warmth \"], \"calls\": [\"Mary\"]}");
		assertThat(made).hasStatusOk();
		assertThat(get("pia", MAY, position(made))).bodyJson().doesNotHavePath("$.plans.flare");
		MvcTestResult marked = post("pia", """
				{"id": "%s", "at": "2026-05-08T08:00:00Z", "flare": true}""".formatted(UUID.randomUUID()));
		assertThat(get("pia", MAY, position(marked) + "," + position(made))).bodyJson()
			.extractingPath("$.plans.flare.helps")
			.asArray()
			.containsExactly("warmth");
	}

	@Test
	void stepsBackToWorkAreInTheirOrder() {
		MvcTestResult made = put("paul", "return-to-work", """
				{"steps": [{"text": "three days", "from": "2026-06-01", "hoursPerWeek": 24},
				 {"text": "two mornings", "from": "2026-05-04", "hoursPerWeek": 8, "done": true}]}""");
		assertThat(made).hasStatusOk().bodyJson().extractingPath("$.steps[0].text").isEqualTo("two mornings");
		assertThat(get("paul", MAY, position(made))).bodyJson()
			.extractingPath("$.plans.step.text")
			.isEqualTo("three days");
		assertThat(get("paula", PLANS)).bodyJson().extractingPath("$.plans").asArray().isEmpty();
	}

	@Test
	void aPlanThatIsDeletedIsGone() {
		put("petra", "flare", "{\"helps\": [\"warmth\"]}");
		MvcTestResult deleted = this.mvc.delete().uri(PLANS + "/flare").with(as("petra")).exchange();
		assertThat(deleted).hasStatus(204);
		assertThat(get("petra", PLANS, position(deleted))).bodyJson().extractingPath("$.plans").asArray().isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "flare | {} | ''", "flare | {\"helps\": \"x\"} | /helps",
			"flare | {\"helps\": [\"\"]} | /helps/0", "flare | {\"dose\": 1} | /dose", "flare | [] | ''",
			"return-to-work | {} | /steps", "return-to-work | {\"steps\": []} | /steps",
			"return-to-work | {\"steps\": [5]} | /steps/0",
			"return-to-work | {\"steps\": [{\"from\": \"2026-05-01\"}]} | /steps/0/text",
			"return-to-work | {\"steps\": [{\"text\": \"a\", \"from\": \"soon\"}]} | /steps/0/from",
			"return-to-work | {\"steps\": [{\"text\": \"a\", \"from\": \"2026-05-01\", \"hoursPerWeek\": 169}]} | /steps/0/hoursPerWeek" })
	void namesWhatIsWrong(String kind, String body, String pointer) {
		assertThat(put("pia", kind, body)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo(pointer);
	}

	@Test
	void thereAreNoOtherKinds() {
		assertThat(put("pia", "holiday", "{}")).hasStatus(404);
	}

	private MvcTestResult put(String subject, String kind, String body) {
		return send(HttpMethod.PUT, subject, PLANS + "/" + kind, body);
	}

}
