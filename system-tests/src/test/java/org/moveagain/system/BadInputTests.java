package org.moveagain.system;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class BadInputTests {

	private static final String ENTRIES = Entries.PATH;

	private static final String PROTEIN = "/api/calculators/protein";

	private static final String TRIAGE = "/api/assistant/triage";

	private static Person person;

	@BeforeAll
	static void signUp() {
		person = Person.withAccount(Platform.shared().base());
	}

	@AfterAll
	static void leave() {
		person.close();
	}

	static Stream<Arguments> wrongFields() {
		String at = "\"at\": \"2026-11-20T08:00:00+01:00\"";
		return Stream.of(
				// entries: wrong type, out of range, unknown field, bad date
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": \"six\"}}", "/measures/pain"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": true}}", "/measures/pain"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": null}}", "/measures/pain"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": 11}}", "/measures/pain"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": -1}}", "/measures/pain"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": 1e308}}", "/measures/pain"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"joy\": 6}}", "/measures/joy"),
				arguments(ENTRIES, "{" + at + ", \"measures\": [6]}", "/measures"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": 6}, \"mood\": 3}", "/mood"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": 6}, \"places\": [\"moon\"]}", "/places/0"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": 6}, \"signs\": \"numbness\"}", "/signs"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": 6}, \"signs\": [\"glow\"]}", "/signs/0"),
				arguments(ENTRIES, "{" + at + ", \"measures\": {\"pain\": 6}, \"worse\": [\"\"]}", "/worse/0"),
				arguments(ENTRIES,
						"{" + at + ", \"measures\": {\"pain\": 6}, \"note\": \"" + "x".repeat(20_000) + "\"}", "/note"),
				arguments(ENTRIES, "{" + at + ", \"id\": \"not-a-uuid\", \"measures\": {\"pain\": 6}}", "/id"),
				arguments(ENTRIES, "{\"at\": \"2026-02-30T08:00:00+01:00\", \"measures\": {\"pain\": 6}}", "/at"),
				arguments(ENTRIES, "{\"at\": \"2026-11-20T08:00:00\", \"measures\": {\"pain\": 6}}", "/at"),
				arguments(ENTRIES, "{\"at\": \"2126-11-20T08:00:00Z\", \"measures\": {\"pain\": 6}}", "/at"),
				arguments(ENTRIES, "{\"at\": 5, \"measures\": {\"pain\": 6}}", "/at"),
				arguments(ENTRIES, "{\"measures\": {\"pain\": 6}}", "/at"), arguments(ENTRIES, "{" + at + "}", ""),
				// calculators
				arguments(PROTEIN, "{\"inputs\": {\"weight\": \"heavy\"}}", "/inputs/weight"),
				arguments(PROTEIN, "{\"inputs\": {\"weight\": 29.9}}", "/inputs/weight"),
				arguments(PROTEIN, "{\"inputs\": {\"weight\": {\"value\": 70, \"unit\": \"stone\"}}}",
						"/inputs/weight/unit"),
				arguments(PROTEIN, "{\"inputs\": {\"weight\": 70, \"luck\": 7}}", "/inputs/luck"),
				arguments(PROTEIN, "{\"inputs\": {\"age\": 40}}", "/inputs/weight"),
				arguments(PROTEIN, "{\"input\": {\"weight\": 70}}", "/input"),
				// the assistant
				arguments(TRIAGE, "{\"answers\": {\"bladder-bowel\": \"perhaps\"}}", "/answers/bladder-bowel"),
				arguments(TRIAGE, "{\"answers\": {\"bladder-bowel\": 1}}", "/answers/bladder-bowel"),
				arguments(TRIAGE, "{\"answers\": {\"phase-of-moon\": \"yes\"}}", "/answers/phase-of-moon"),
				arguments(TRIAGE, "{\"answers\": {}, \"hurry\": true}", "/hurry"),
				// accounts
				arguments("/api/account", "{\"consent\": \"yes\"}", "/consent"),
				arguments("/api/account", "{\"consent\": true, \"name\": \"Ada\"}", "/name"),
				arguments("/api/session", "{\"accountCode\": 7}", "/accountCode"),
				arguments("/api/session", "{\"accountCode\": \"abc\"}", "/accountCode"));
	}

	@ParameterizedTest
	@MethodSource("wrongFields")
	void namesTheFieldThatIsWrong(String path, String body, String pointer) {
		Answer answer = person.post(path, body);
		assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
		assertProblem(answer);
		assertThat(answer.pointers()).as(answer.body()).contains(pointer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/api/tracking/dashboard?from=2026-13-01&to=2026-11-20&zone=UTC | from",
			"/api/tracking/dashboard?from=2026-11-01&to=soon&zone=UTC | to",
			"/api/tracking/dashboard?from=2026-11-20&to=2026-11-01&zone=UTC | from",
			"/api/tracking/dashboard?from=2026-11-01&to=2026-11-20&zone=Middle/Earth | zone",
			"/api/tracking/dashboard?from=0001-01-01&to=9999-12-31&zone=UTC | from",
			"/api/tracking/report.pdf?paper=napkin | paper", "/api/tracking/entries?from=x&to=2026-11-20 | from",
			"/api/tracking/entries?from=2026-11-01&to=2026-11-20&size=0 | size",
			"/api/tracking/entries?from=2026-11-01&to=2026-11-20&size=1000000 | size",
			"/api/tracking/entries?from=2026-11-01&to=2026-11-20&size=ten | size",
			"/api/tracking/entries?from=2026-11-01&to=2026-11-20&cursor=%00 | cursor",
			"/api/tracking/export?format=pdf | format", "/api/articles?page=-1 | page", "/api/articles?size=x | size" })
	void namesTheParameterThatIsWrong(String path, String name) {
		Answer answer = person.get(path);
		assertThat(answer.status()).as(answer.body()).isEqualTo(400);
		assertProblem(answer);
		assertThat(answer.pointers()).as(answer.body()).contains(name);
	}

	@ParameterizedTest
	@CsvSource({ ENTRIES, PROTEIN, TRIAGE, "/api/account", "/api/session" })
	void refusesABodyOfAMegabyte(String path) {
		Answer answer = person.post(path, "{\"note\": \"" + "x".repeat(1024 * 1024) + "\"}");
		assertThat(answer.status()).as(answer.body()).isEqualTo(413);
		assertProblem(answer);
	}

	@ParameterizedTest
	@CsvSource({ ENTRIES, PROTEIN, TRIAGE, "/api/account", "/api/session" })
	void refusesBrokenJsonAndOtherFormats(String path) {
		for (String body : new String[] { "", "{", "[]", "null", "\"text\"", "{\"a\":1}}", "{\"a\":\u0000}",
				"[".repeat(9_000) }) {
			Answer answer = person.post(path, body);
			assertThat(answer.status()).as(body + answer.body()).isEqualTo(400);
			assertProblem(answer);
		}
		Answer xml = person.send(person.request(path)
			.header("Content-Type", "application/xml")
			.POST(BodyPublishers.ofString("<entry/>")));
		assertThat(xml.status()).as(xml.body()).isEqualTo(415);
		assertProblem(xml);
		HttpRequest.Builder untyped = person.request(path).POST(BodyPublishers.ofString("{}"));
		assertThat(person.send(untyped).status()).isIn(400, 415);
	}

	@ParameterizedTest
	@CsvSource({ "/api/calculators/luck", "/api/articles/no-such-article", "/api/nowhere", "/api/tracking/nowhere",
			ENTRIES + "/6b5de2f0-62b1-4f6b-9a0b-2b9f2d1f7a11", "/problems/no-such-problem" })
	void saysThatThereIsNothingHere(String path) {
		Answer answer = person.get(path, "Accept", "application/json");
		assertThat(answer.status()).as(answer.body()).isEqualTo(404);
		assertProblem(answer);
	}

	@Test
	void anIdThatIsNoIdIsSaidToBeWrong() {
		for (String id : new String[] { "1", "..%2f..%2fetc", "%00", "a b".replace(" ", "%20"), "x".repeat(3_000) }) {
			Answer answer = person.get(ENTRIES + "/" + id);
			assertThat(answer.status()).as(id + answer.body()).isBetween(400, 431);
			assertProblem(answer);
		}
	}

	@Test
	void theInsideStaysInside() {
		for (String path : new String[] { "/actuator", "/actuator/health", "/actuator/env",
				"/api/tracking/actuator/health", "/error", "/api/tracking/../../actuator/health",
				"/api//tracking/entries", "/h2-console" }) {
			Answer answer = person.get(path, "Accept", "application/json");
			assertThat(answer.status()).as(path + answer.body()).isBetween(400, 404);
			assertThat(answer.body()).doesNotContain("\"UP\"");
		}
	}

	private static void assertProblem(Answer answer) {
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.json().path("type").asString()).startsWith("/problems/");
		assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
		assertThat(answer.body()).doesNotContainIgnoringCase("exception")
			.doesNotContainIgnoringCase("org.")
			.doesNotContainIgnoringCase("java.")
			.doesNotContain("127.0.0.1");
		Answer explained = person.get(answer.json().path("type").asString(), "Accept", "text/html");
		assertThat(explained.status()).isEqualTo(200);
	}

}
