package org.moveagain.tracking;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class BadInputTests extends RunningService {

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[1,", "{\"at\": }", "nonsense", "{\"at\": \"x\"} trailing",
			"{\"at\": 1, \"at\": 2}", "{\"measures\": {\"pain\": NaN}}", "{\"measures\": {\"pain\": 01}}" })
	void brokenJsonIsAProblem(String body) {
		assertProblem(post("anna", body), 400);
	}

	@Test
	void aBodyThatIsNestedWithoutEndIsAProblem() {
		assertProblem(post("anna", "[".repeat(50_000)), 400);
	}

	@Test
	void everyWrongFieldIsNamed() {
		MvcTestResult result = post("anna", """
				{"at": "2026-11-22", "mood": 1, "measures": {"pain": 1e308, "mood": "5"}, "signs": ["x"]}""");
		assertProblem(result, 400);
		assertThat(result).bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactlyInAnyOrder("/at", "/mood", "/measures/pain", "/measures/mood", "/signs/0");
	}

	@Test
	void aBodyThatIsTooLargeIsAProblem() {
		assertProblem(post("anna", "{\"note\": \"" + "x".repeat(1024 * 1024) + "\"}"), 413);
	}

	@Test
	void anotherContentTypeIsAProblem() {
		assertProblem(this.mvc.post()
			.uri(ENTRIES)
			.with(as("anna"))
			.contentType(MediaType.TEXT_PLAIN)
			.content("pain 6")
			.exchange(), 415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "not-a-uuid", "1-1-1-1-1", "5f0c7a9e-3c2b-4d8e-9a01-0123456789ab0", "%00", "%2e%2e",
			"5f0c7a9e3c2b4d8e9a010123456789ab" })
	void anIdThatIsNoneIsAProblem(String id) {
		for (String method : new String[] { "GET", "DELETE", "PUT" }) {
			MvcTestResult result = this.mvc.method(HttpMethod.valueOf(method))
				.uri(URI.create(ENTRIES + "/" + id))
				.with(as("anna"))
				.contentType(MediaType.APPLICATION_JSON)
				.content("{}")
				.exchange();
			assertThat(result.getResponse().getStatus()).isBetween(400, 499);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/entries?from=x, from", "/entries?to=2026-02-30, to", "/entries?from=2026-11-02&to=2026-11-01, from",
			"/entries?from=2020-01-01&to=2026-01-01, from", "/entries?size=0, size", "/entries?size=501, size",
			"/entries?size=x, size", "/entries?size=99999999999, size", "/entries?cursor=x, cursor",
			"/dashboard?from=x, from", "/dashboard?zone=Moon, zone", "/dashboard?from=2020-01-01&to=2026-01-01, from",
			"/export, format", "/export?format=, format", "/export?format=pdf, format", "/export?format=CSV, format" })
	void aWrongParameterIsNamed(String uri, String parameter) {
		MvcTestResult result = get("anna", "/api/tracking" + uri);
		assertProblem(result, 400);
		assertThat(result).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(parameter);
	}

	@Test
	void unknownRoutesAndMethodsAreProblems() {
		assertProblem(get("anna", "/api/tracking/elsewhere"), 404);
		assertProblem(this.mvc.delete().uri(ENTRIES).with(as("anna")).exchange(), 405);
		assertProblem(get("anna", ENTRIES + "/5f0c7a9e-3c2b-4d8e-9a01-0123456789ab"), 404);
	}

	private static void assertProblem(MvcTestResult result, int status) {
		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(result).bodyText()
			.doesNotContain("Exception")
			.doesNotContain("org.moveagain")
			.doesNotContain("tools.jackson");
	}

}
