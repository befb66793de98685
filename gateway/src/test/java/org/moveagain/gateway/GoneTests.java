package org.moveagain.gateway;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moveagain.gateway.TestPlatform.ASSISTANT;
import static org.moveagain.gateway.TestPlatform.CONTENT;

/**
 * The gateway while the store and two services are gone: everything else goes on.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = { TestPlatform.class, GoneTests.Nowhere.class })
class GoneTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

	@LocalServerPort
	int port;

	@LocalManagementPort
	int managementPort;

	@Test
	void aServiceThatIsGoneIsAProblem() {
		Answer answer = new Person(this.port).get("/api/tracking/measures").isProblem(503, "unavailable");
		assertThat(answer.header("Retry-After")).isEqualTo("3");
	}

	@Test
	void aServiceThatIsGoneIsAPageForBrowsers() {
		for (String path : new String[] { "/calculators", "/calculators/protein" }) {
			Answer page = new Person(this.port).get(path, "Accept", BROWSER);
			assertThat(page.status()).isEqualTo(503);
			assertThat(page.header("Retry-After")).isEqualTo("3");
			assertThat(page.body()).contains("Not available right now").doesNotContain("127.0.0.1");
		}
	}

	@Test
	void theOthersStay() {
		assertThat(new Person(this.port).get("/articles").status()).isEqualTo(200);
		assertThat(new Person(this.port).get("/", "Accept", BROWSER).status()).isEqualTo(200);
	}

	@Test
	void withoutTheStoreNobodyIsSignedInOrOut() {
		Person person = somebody();
		for (Answer answer : new Answer[] { person.post("/api/account", "{\"consent\": true}"),
				person.get("/api/account"), person.delete("/api/session") }) {
			assertThat(answer.isProblem(503, "unavailable").header("Retry-After")).isEqualTo("3");
			assertThat(answer.headers("Set-Cookie")).as("the browser can try again").isEmpty();
		}
	}

	@Test
	void withoutTheStoreArticlesAndTriageGoOnForThoseWithASession() {
		Person person = somebody();
		assertThat(person.get("/articles").status()).isEqualTo(200);
		assertThat(person.post("/api/assistant/triage", "{}").status()).isEqualTo(200);
		assertThat(ASSISTANT.last().header("Authorization")).isNull();
		assertThat(CONTENT.last().header("Cookie")).isNull();
	}

	@Test
	void tellsNobodyToSignInWhoMayBeSignedIn() {
		ASSISTANT.on("/api/assistant/visit-plan", 401, "{\"type\":\"/problems/sign-in-required\",\"status\":401}",
				"Content-Type", "application/problem+json");
		somebody().get("/api/assistant/visit-plan").isProblem(503, "unavailable");
		assertThat(new Person(this.port).get("/api/assistant/visit-plan").status()).isEqualTo(401);
	}

	@Test
	void isReadyAllTheSame() {
		Answer ready = new Person(this.managementPort).get("/actuator/health/readiness");
		assertThat(ready.status()).isEqualTo(200);
		assertThat(ready.body()).contains("UP");
	}

	/**
	 * The token is the HMAC-SHA-256 of "moveagain csrf token" under the cookie's text.
	 */
	private Person somebody() {
		Person person = new Person(this.port);
		person.cookies().put("session", "A".repeat(43));
		person.cookies().put("XSRF-TOKEN", "dlL1UB0n6A3KjZZskxxbRi52ny20CV20v18WGoiEwxM");
		return person;
	}

	static final class Nowhere implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("spring.mongodb.uri=mongodb://127.0.0.1:1/gateway?serverSelectionTimeoutMS=300",
						"moveagain.gateway.services.tracking=http://127.0.0.1:1",
						"moveagain.gateway.services.calculator=http://127.0.0.1:1")
				.applyTo(context);
		}

	}

}
