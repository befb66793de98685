package org.moveagain.tracking;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.EntryEventCodec;
import org.moveagain.events.tracking.TrackingTopics;
import org.moveagain.support.broker.TestBroker;
import org.moveagain.support.store.TestStore;
import org.moveagain.tracking.log.SubjectPartition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** With times of seconds instead of days; the broker compacts at once. */
@DirtiesContext
@TestPropertySource(
		properties = { "moveagain.tracking.erasure.barred-for=2s", "moveagain.tracking.erasure.settle=1500ms",
				"moveagain.tracking.erasure.roll-after=1s", "moveagain.tracking.erasure.check-every=1s" })
class ErasureTests extends TrackingClient {

	private static final String EVA = "eva-3141592653";

	private static final String OTTO = "otto-2718281828";

	private static final String ERASURES = "/api/tracking/operations/erasures";

	private static final String DAYS = "?from=2026-05-01&to=2026-05-31";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final EmbeddedKafkaKraftBroker BROKER = TestBroker.startCompacting();

	@Autowired
	private MongoClient client;

	@Autowired
	private Admin admin;

	@Autowired
	private SubjectPartition partitions;

	@DynamicPropertySource
	static void connect(DynamicPropertyRegistry properties) {
		properties.add("spring.kafka.bootstrap-servers", BROKER::getBrokersAsString);
		properties.add("spring.mongodb.uri", () -> TestStore.empty("erasure"));
	}

	@Test
	void nothingIsLeftOfWhoWasErasedAndEverythingOfEverybodyElse() throws Exception {
		compactQuickly();
		MvcTestResult last = fill(EVA);
		fill(OTTO);
		poison(EVA);
		assertThat(get(EVA, ENTRIES + DAYS, position(last))).hasStatusOk();
		assertThat(recordsOf(EVA)).isNotEmpty();
		assertThat(documentsOf(EVA)).isNotEmpty();
		List<String> ottos = documentsOf(OTTO);

		String receipt = receipt(erase("{\"subject\": \"" + EVA + "\"}"));
		assertThat(receipt(erase("{\"subject\": \"" + EVA + "\"}"))).as("a repeat changes nothing").isEqualTo(receipt);
		await().atMost(PATIENCE).untilAsserted(() -> assertThat(get(EVA, ENTRIES + DAYS)).hasStatus(410));
		assertThat(post(EVA, entry(UUID.randomUUID(), "2026-05-20T08:00:00Z", 1))).hasStatus(410);

		awaitClean(receipt);
		assertThat(recordsOf(EVA)).isEmpty();
		assertThat(documentsOf(EVA)).isEmpty();
		assertThat(documentsOf(OTTO)).isEqualTo(ottos);
		assertThat(get(OTTO, ENTRIES + DAYS)).hasStatusOk().bodyText().contains("2026-05-01");

		// A backup of the log brings one of the records back.
		write(EVA + "/" + UUID.randomUUID() + "/created", created());
		assertThat(this.mvc.post().uri(ERASURES + "/again").with(asOperator())).hasStatus(202);
		awaitClean(receipt);
		assertThat(recordsOf(EVA)).isEmpty();
		assertThat(documentsOf(EVA)).isEmpty();
	}

	private MvcTestResult fill(String subject) {
		UUID corrected = UUID.randomUUID();
		UUID deleted = UUID.randomUUID();
		post(subject, entry(corrected, "2026-05-01T08:00:00Z", 6));
		put(subject, corrected, entry(corrected, "2026-05-02T08:00:00Z", 5));
		post(subject, entry(deleted, "2026-05-03T08:00:00Z", 6));
		delete(subject, deleted);
		post(subject, entry(UUID.randomUUID(), "2026-05-01T10:00:00Z", 3));
		send(HttpMethod.PUT, subject, "/api/tracking/goals/steps", "{\"low\": 4000, \"period\": \"day\"}");
		send(HttpMethod.PUT, subject, "/api/tracking/alerts/rising", "{\"answer\": \"seen\"}");
		return post(subject, entry(UUID.randomUUID(), "2026-05-10T10:00:00Z", 3));
	}

	private void poison(String subject) {
		write(subject + "/" + UUID.randomUUID() + "/created", "{not json");
		TestTopic letters = topic(TrackingTopics.deadLetters(TrackingTopics.ENTRIES));
		await().atMost(PATIENCE).until(() -> letters.records().stream().anyMatch((record) -> isAbout(subject, record)));
	}

	private void write(String key, String value) {
		topic(TrackingTopics.ENTRIES).write(this.partitions.of(key.substring(0, key.indexOf('/'))),
				key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8),
				Map.of("ce_type", EntryEventCodec.CREATED));
	}

	private static String created() {
		return "{\"id\": \"" + UUID.randomUUID() + "\", \"at\": \"2026-05-04T08:00:00Z\", \"measures\": {\"pain\": 2}}";
	}

	private MvcTestResult erase(String body) {
		return this.mvc.post()
			.uri(ERASURES)
			.with(asOperator())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private static String receipt(MvcTestResult accepted) throws Exception {
		assertThat(accepted).hasStatus(202);
		return JsonPath.read(accepted.getResponse().getContentAsString(), "$.receipt");
	}

	private void awaitClean(String receipt) {
		await().atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(500))
			.untilAsserted(() -> assertThat(this.mvc.get().uri(ERASURES + "/" + receipt).with(asOperator())).bodyJson()
				.extractingPath("$.state")
				.isEqualTo("CLEAN"));
	}

	private List<ConsumerRecord<byte[], byte[]>> recordsOf(String subject) throws Exception {
		List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
		for (String name : this.admin.listTopics().names().get()) {
			topic(name).records().stream().filter((record) -> isAbout(subject, record)).forEach(records::add);
		}
		return records;
	}

	private List<String> documentsOf(String subject) {
		MongoDatabase database = this.client.getDatabase("erasure");
		List<String> documents = new ArrayList<>();
		for (String collection : database.listCollectionNames()) {
			if (!collection.equals("erasures")) {
				database.getCollection(collection)
					.find()
					.map((document) -> collection + " " + document.toJson())
					.into(new ArrayList<>())
					.stream()
					.filter((json) -> json.contains(subject))
					.forEach(documents::add);
			}
		}
		return documents.stream().sorted().toList();
	}

	private static boolean isAbout(String subject, ConsumerRecord<byte[], byte[]> record) {
		List<byte @Nullable []> parts = new ArrayList<>(Arrays.asList(record.key(), record.value()));
		record.headers().forEach((header) -> parts.add(header.value()));
		return parts.stream()
			.anyMatch((bytes) -> bytes != null && new String(bytes, StandardCharsets.UTF_8).contains(subject));
	}

	/** What takes days in production takes a second here. */
	private void compactQuickly() throws Exception {
		Map<String, String> quick = Map.of("segment.ms", "300", "max.compaction.lag.ms", "300", "delete.retention.ms",
				"100", "min.cleanable.dirty.ratio", "0.0");
		Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
		for (String name : this.admin.listTopics().names().get()) {
			changes.put(new ConfigResource(ConfigResource.Type.TOPIC, name),
					quick.entrySet()
						.stream()
						.map((each) -> new AlterConfigOp(new ConfigEntry(each.getKey(), each.getValue()),
								AlterConfigOp.OpType.SET))
						.toList());
		}
		this.admin.incrementalAlterConfigs(changes).all().get();
	}

	private static TestTopic topic(String name) {
		return new TestTopic(BROKER.getBrokersAsString(), name);
	}

}
