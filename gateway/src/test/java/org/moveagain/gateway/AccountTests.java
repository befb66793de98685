package org.moveagain.gateway;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class AccountTests {

	private static final String CODE_FORM = "([0-9A-HJKMNP-TV-Z]{3}-){8}[0-9A-HJKMNP-TV-Z]{3}";

	@LocalServerPort
	int port;

	@Test
	void makesAnAccountAndShowsItsCodeOnce() {
		Person person = new Person(this.port);
		Answer answer = person.post("/api/account", "{\"consent\": true}");
		assertThat(answer.status()).isEqualTo(201);
		assertThat(answer.header("Location")).isEqualTo("/api/account");
		assertThat(answer.json().path("accountCode").asString()).matches(CODE_FORM);
		assertThat(Instant.parse(answer.json().path("consent").path("at").asString()))
			.isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
		Answer shown = person.get("/api/account");
		assertThat(shown.status()).isEqualTo(200);
		assertThat(shown.json().propertyNames()).containsExactlyInAnyOrder("id", "created", "consent", "roles");
		assertThat(shown.json().path("created")).isEqualTo(answer.json().path("created"));
		assertThat(shown.json().path("roles").toString()).isEqualTo("[\"USER\"]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"consent\": false}", "{\"consent\": null}" })
	void keepsNothingWithoutConsent(String body) {
		Answer answer = new Person(this.port).post("/api/account", body).isProblem(422, "consent-required");
		assertThat(answer.pointer()).isEqualTo("/consent");
		assertThat(answer.headers("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/api/account | {\"consent\": \"yes\"} | /consent", "/api/account | {\"consent\": 1} | /consent",
					"/api/account | {\"consent\": true, \"name\": \"Ada\"} | /name",
					"/api/session | {\"accountCode\": 7} | /accountCode", "/api/session | {} | /accountCode",
					"/api/session | {\"accountCode\": null} | /accountCode",
					"/api/session | {\"accountCode\": \"abc\"} | /accountCode",
					"/api/session | {\"accountCode\": [\"abc\"]} | /accountCode",
					"/api/session | {\"code\": \"abc\"} | /code" })
	void namesTheFieldThatIsWrong(String path, String body, String pointer) {
		assertThat(new Person(this.port).post(path, body).isProblem(400, "invalid-input").pointer()).isEqualTo(pointer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/account", "/api/session" })
	void refusesWhatIsNoJson(String path) {
		Person person = new Person(this.port);
		for (String body : new String[] { "", "{", "null", "{\"consent\":true}}" }) {
			assertThat(person.post(path, body).status()).as(body).isEqualTo(400);
		}
		person.send("POST", path, BodyPublishers.ofString("<a/>"), "Content-Type", "application/xml")
			.isProblem(415, "unsupported-media-type");
		person
			.send("POST", path, BodyPublishers.ofString("consent=true"), "Content-Type",
					"application/x-www-form-urlencoded")
			.isProblem(415, "unsupported-media-type");
		person.send("PUT", path, BodyPublishers.ofString("{}"), "Content-Type", "application/json")
			.isProblem(405, "method-not-allowed");
	}

	@Test
	void signsInWithTheCodeHoweverItIsTyped() {
		String code = newCode();
		Person other = new Person(this.port);
		String typed = " " + code.toLowerCase(Locale.ROOT).replace('-', ' ').replace('0', 'o').replace('1', 'l');
		assertThat(other.post("/api/session", "{\"accountCode\": \"" + typed + "\"}").status()).isEqualTo(200);
		assertThat(other.get("/api/account").status()).isEqualTo(200);
	}

	@Test
	void tellsNobodyWhichCodesExist() {
		Answer answer = new Person(this.port).post("/api/session", "{\"accountCode\": \"000000000000000000000000000\"}")
			.isProblem(401, "sign-in-required");
		assertThat(answer.json().path("detail").asString()).isEqualTo("No account has this code.");
		assertThat(answer.headers("Set-Cookie")).isEmpty();
	}

	@Test
	void takesOverNoSessionThatWasThereBefore() {
		Person person = Person.withAccount(this.port);
		String before = person.cookie("session");
		Answer again = person.post("/api/session", "{\"accountCode\": \"" + newCode() + "\"}");
		assertThat(again.status()).isEqualTo(200);
		assertThat(person.cookie("session")).isNotEqualTo(before);
		person.cookies().put("session", before);
		person.get("/api/account").isProblem(401, "sign-in-required");
	}

	@Test
	void signingOutEndsTheSessionAtOnceAndTwiceIsNoError() {
		Person person = Person.withAccount(this.port);
		assertThat(person.get("/api/account").status()).isEqualTo(200);
		String session = person.cookie("session");
		String token = person.cookie("XSRF-TOKEN");
		Answer out = person.delete("/api/session");
		assertThat(out.status()).isEqualTo(204);
		assertThat(person.cookies()).isEmpty();
		person.cookies().put("session", session);
		person.get("/api/account").isProblem(401, "sign-in-required");
		assertThat(person.cookies()).as("a dead cookie is taken away").isEmpty();
		person.cookies().put("session", session);
		assertThat(person.delete("/api/session", "X-XSRF-TOKEN", token).status()).isEqualTo(204);
		assertThat(person.delete("/api/session").status()).isEqualTo(204);
	}

	@Test
	void cookiesAreAsClosedAsTheyCanBe() {
		Answer answer = new Person(this.port).post("/api/account", "{\"consent\": true}");
		assertThat(answer.cookie("session")).matches(
				"session=[A-Za-z0-9_-]{43}; Path=/; Max-Age=15552000; " + "Expires=.* GMT; HttpOnly; SameSite=Strict");
		assertThat(answer.cookie("XSRF-TOKEN"))
			.matches("XSRF-TOKEN=[A-Za-z0-9_-]{43}; Path=/; Max-Age=15552000; Expires=.* GMT; SameSite=Strict");
		assertThat(answer.cookie("Tracking-Position")).contains("=; Path=/api/tracking; Max-Age=0;");
		assertThat(answer.headers("Cache-Control")).containsExactly("no-store");
	}

	@Test
	void nobodyIsAnyoneWithoutASession() {
		Person person = new Person(this.port);
		person.get("/api/account").isProblem(401, "sign-in-required");
		person.cookies().put("session", "A".repeat(43));
		person.get("/api/account").isProblem(401, "sign-in-required");
		person.cookies().put("session", "../../etc");
		person.get("/api/account").isProblem(401, "sign-in-required");
	}

	@Test
	void offersNoRouteThatDoesHalfOfWhatItSays() {
		Person person = Person.withAccount(this.port);
		person.get("/api/account/data").isProblem(404, "not-found");
		person.delete("/api/account").isProblem(405, "method-not-allowed");
	}

	private String newCode() {
		return new Person(this.port).post("/api/account", "{\"consent\": true}").json().path("accountCode").asString();
	}

}
