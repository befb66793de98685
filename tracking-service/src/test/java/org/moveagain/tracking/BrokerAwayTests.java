package org.moveagain.tracking;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.moveagain.support.broker.TestBroker;
import org.moveagain.support.store.TestStore;

import org.springframework.http.MediaType;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@DirtiesContext
class BrokerAwayTests extends TrackingClient {

	private static final EmbeddedKafkaKraftBroker BROKER = TestBroker.start();

	@DynamicPropertySource
	static void connect(DynamicPropertyRegistry properties) {
		properties.add("spring.kafka.bootstrap-servers", BROKER::getBrokersAsString);
		properties.add("spring.mongodb.uri", () -> TestStore.empty("broker-away"));
	}

	@Test
	void nothingIsPromisedThatIsNotInTheLog() {
		UUID id = UUID.randomUUID();
		assertThat(get("anna", ENTRIES + "/" + id, position(post("anna", entry(id, "2026-11-20T08:00:00Z", 6)))))
			.hasStatusOk();
		BROKER.destroy();
		long start = System.nanoTime();
		MvcTestResult refused = post("anna", entry(UUID.randomUUID(), "2026-11-20T08:00:00Z", 6));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
		assertThat(refused).hasStatus(503)
			.hasHeader("Retry-After", "2")
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.doesNotContainHeader("Tracking-Position");
		assertThat(get("anna", ENTRIES + "/" + id)).hasStatusOk();
	}

}
