package org.moveagain.content;

import java.time.Duration;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Further instances, and an instance whose store goes away. */
class ReplicaTests extends RunningContent {

	private static final Duration SOON = Duration.ofSeconds(20);

	@Autowired
	private Environment environment;

	@Test
	void aNewReplicaBuildsItsIndexByItselfAndFollows() {
		put("before-it-started", TestArticle.of("before-it-started").text());
		awaitListed("before-it-started");
		try (Replica replica = Replica.start(String.valueOf(this.environment.getProperty("spring.mongodb.uri")))) {
			await().atMost(SOON).until(() -> replica.get("/actuator/health/readiness").statusCode() == 200);
			assertThat(replica.get("/api/articles?size=100").body()).contains("\"slug\":\"before-it-started\"");
			assertThat(put("while-it-runs", TestArticle.of("while-it-runs").text())).hasStatus(201);
			long answered = System.nanoTime();
			assertThat(replica.get("/articles/while-it-runs").statusCode()).isEqualTo(200);
			await().pollInterval(Duration.ofMillis(20))
				.until(() -> replica.get("/api/articles?size=100").body().contains("\"slug\":\"while-it-runs\""));
			assertThat(Duration.ofNanos(System.nanoTime() - answered)).isLessThan(Duration.ofSeconds(1));
		}
	}

	@Test
	void whileTheStoreIsAwayWhatWasReadIsStillShownAndListed() {
		MongoServer store = new MongoServer(H2Backend.inMemory());
		String uri = "mongodb://127.0.0.1:" + store.bind().getPort() + "/content";
		try (Replica replica = Replica.start(uri)) {
			await().atMost(SOON).until(() -> replica.get("/articles/neck-pain").statusCode() == 200);
			await().atMost(SOON).until(() -> replica.get("/api/articles").statusCode() == 200);
			store.shutdownNow();
			assertThat(replica.get("/articles/neck-pain").statusCode()).isEqualTo(200);
			assertThat(replica.get("/api/search?q=neck").statusCode()).isEqualTo(200);
			assertThat(replica.get("/api/articles/flare-ups").statusCode()).isEqualTo(503);
			assertThat(replica.get("/api/articles/flare-ups").headers().firstValue("Retry-After")).isPresent();
		}
		finally {
			store.shutdownNow();
		}
	}

}
