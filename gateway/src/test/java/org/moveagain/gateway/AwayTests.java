package org.moveagain.gateway;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moveagain.gateway.TestPlatform.ASSISTANT;
import static org.moveagain.gateway.TestPlatform.CONTENT;
import static org.moveagain.gateway.TestPlatform.TRACKING;

/**
 * A service that is slow, breaks off, or says odd things. For one that is gone, and for
 * the store, see {@link GoneTests}.
 */
@GatewayTest
class AwayTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

	@LocalServerPort
	int port;

	@Test
	void doesNotWaitForASlowServiceForEver() {
		TRACKING.on("/api/tracking/slow", (exchange) -> pause());
		Instant start = Instant.now();
		Answer answer = new Person(this.port).get("/api/tracking/slow").isProblem(503, "unavailable");
		assertThat(answer.header("Retry-After")).isEqualTo("3");
		assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(3));
		assertThat(new Person(this.port).get("/api/assistant/x").status()).as("others stay").isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "POST,1", "PUT,1", "DELETE,1", "GET,2" })
	void triesOnlyAReadOnceMore(String method, int tries) {
		int before = ASSISTANT.count();
		ASSISTANT.on("/api/assistant/dies", (exchange) -> {
			throw new IOException("dies");
		});
		new Person(this.port).send(method, "/api/assistant/dies", BodyPublishers.noBody())
			.isProblem(503, "unavailable");
		assertThat(ASSISTANT.count()).isEqualTo(before + tries);
	}

	@Test
	void aServiceThatCameBackIsReachedAtOnce() {
		Person person = new Person(this.port);
		assertThat(person.post("/api/assistant/x", "{}").status()).isEqualTo(200);
		ASSISTANT.restart();
		assertThat(person.get("/api/assistant/x").status()).as("on a connection that was closed").isEqualTo(200);
		ASSISTANT.restart();
		pause();
		assertThat(person.post("/api/assistant/x", "{}").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "100000,0", "100000,200000", "1000,0", "1000,2000" })
	void anAnswerThatBreaksOffIsNotTakenForAWholeOne(int sent, int announced) {
		CONTENT.on("/articles/broken", (exchange) -> {
			exchange.getResponseHeaders().add("Content-Type", "text/html");
			exchange.sendResponseHeaders(200, announced);
			exchange.getResponseBody().write(new byte[sent]);
			exchange.getResponseBody().flush();
			throw new IOException("breaks off");
		});
		Person reader = new Person(this.port);
		assertThatThrownBy(() -> reader.get("/articles/broken", "Accept", BROWSER))
			.hasRootCauseInstanceOf(IOException.class);
		assertThatThrownBy(() -> reader.get("/articles/broken")).hasRootCauseInstanceOf(IOException.class);
	}

	@Test
	void passesAServicesProblemToClientsAndShowsItToBrowsers() {
		CONTENT
			.on("/articles/none", 404,
					"{\"type\":\"/problems/not-found\",\"title\":\"There is nothing here\",\"status\":404,"
							+ "\"detail\":\"No article has this <address>.\"}",
					"Content-Type", "application/problem+json");
		Answer problem = new Person(this.port).get("/articles/none").isProblem(404, "not-found");
		assertThat(problem.json().path("detail").asString()).isEqualTo("No article has this <address>.");
		Answer page = new Person(this.port).get("/articles/none", "Accept", BROWSER);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
		assertThat(page.body()).contains("No article has this &lt;address&gt;.").contains("<h1");
	}

	@Test
	void showsAProblemThatMakesNoSenseByItsStatus() {
		CONTENT.on("/articles/odd", 503, "{\"type\":\"/problems/not-found\"", "Content-Type",
				"application/problem+json", "Retry-After", "7");
		Instant start = Instant.now();
		Answer page = new Person(this.port).get("/articles/odd", "Accept", BROWSER);
		assertThat(Duration.between(start, Instant.now())).as("the client waits, not the gateway")
			.isLessThan(Duration.ofSeconds(3));
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.header("Retry-After")).isEqualTo("7");
		assertThat(page.body()).contains("Not available right now");
	}

	/**
	 * Longer than the gateway waits for an answer, and than it trusts an idle connection.
	 */
	private static void pause() {
		Awaitility.await().pollDelay(Duration.ofSeconds(1)).until(() -> true);
	}

}
