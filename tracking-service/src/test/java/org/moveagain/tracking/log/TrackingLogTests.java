package org.moveagain.tracking.log;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.moveagain.support.broker.TestBroker;
import org.moveagain.events.tracking.TrackingTopics;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestMethodOrder(MethodOrderer.MethodName.class)
class TrackingLogTests {

	private static final EmbeddedKafkaKraftBroker BROKER = TestBroker.start();

	private static final Admin ADMIN = Admin.create(Map.of("bootstrap.servers", BROKER.getBrokersAsString()));

	@AfterAll
	static void stop() {
		ADMIN.close();
		BROKER.destroy();
	}

	@Test
	void aMakesTheTopicsOnceAndFindsThemAgain() throws Exception {
		Map<String, String> ids = log(5).prepare();
		assertThat(ids).containsOnlyKeys(TrackingTopic.names()).isEqualTo(log(5).prepare());
		assertThat(ADMIN.describeTopics(TopicSettings.NAMES).allTopicNames().get().values())
			.allSatisfy((topic) -> assertThat(topic.partitions()).hasSize(5));
		ConfigResource entries = new ConfigResource(ConfigResource.Type.TOPIC, TrackingTopics.ENTRIES);
		var settings = Objects.requireNonNull(ADMIN.describeConfigs(Set.of(entries)).all().get().get(entries));
		assertThat(Objects.requireNonNull(settings.get("cleanup.policy")).value()).isEqualTo("compact");
		assertThat(Objects.requireNonNull(settings.get("delete.retention.ms")).value()).isEqualTo("604800000");
	}

	@Test
	void bRefusesAnotherNumberOfPartitions() {
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> log(12).prepare())
			.withMessage("The topic tracking.entries.v1 has 5 partitions, but this service is set to 12.");
	}

	@Test
	void cRefusesATopicThatForgets() throws Exception {
		ConfigResource entries = new ConfigResource(ConfigResource.Type.TOPIC, TrackingTopics.ENTRIES);
		ADMIN
			.incrementalAlterConfigs(
					Map.of(entries,
							List.of(new AlterConfigOp(new ConfigEntry("cleanup.policy", "compact,delete"),
									AlterConfigOp.OpType.SET))))
			.all()
			.get();
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> log(5).prepare())
			.withMessageContaining("cleanup.policy=compact,delete");
	}

	@Test
	void saysThatNoBrokerAnswers() {
		try (Admin nobody = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:1", "default.api.timeout.ms", "300",
				"request.timeout.ms", "200"))) {
			TrackingLog log = new TrackingLog(nobody, new LogProperties(5, (short) -1));
			assertThatExceptionOfType(StartRefusedException.class).isThrownBy(log::prepare)
				.withMessageStartingWith("No Kafka broker answers")
				.satisfies((refused) -> {
					FailureAnalysis analysis = new StartRefusedFailureAnalyzer().analyze(refused, refused);
					assertThat(analysis.getAction()).isEqualTo("Start the broker, or correct the property.");
				});
		}
	}

	private static TrackingLog log(int partitions) {
		return new TrackingLog(ADMIN, new LogProperties(partitions, (short) -1));
	}

}
