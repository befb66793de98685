package org.moveagain.tracking;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.EntryKey;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.events.tracking.TrackingTopics;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FaultTests extends RunningService {

	private final FlakyStore store = FlakyStore.shared();

	@AfterEach
	void mend() {
		this.store.comeBack();
	}

	@Test
	void aStoreThatIsAwayStopsReadingButNotLogging() {
		UUID before = UUID.randomUUID();
		assertThat(get("sam", ENTRIES + "/" + before, position(post("sam", entry(before, "2026-11-20T08:00:00Z", 1)))))
			.hasStatusOk();
		this.store.goAway();
		UUID id = UUID.randomUUID();
		MvcTestResult written = post("sam", entry(id, "2026-11-20T08:00:00Z", 6));
		assertThat(written).hasStatus(201);
		assertUnavailable(get("sam", ENTRIES + "/" + id, position(written)));
		assertUnavailable(get("sam", ENTRIES + "/" + before));
		this.store.comeBack();
		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(() -> assertThat(get("sam", ENTRIES + "/" + id, position(written))).hasStatusOk());
	}

	@Test
	void aStoreThatComesAndGoesLosesAndDoublesNothing() throws Exception {
		List<UUID> acknowledged = new ArrayList<>();
		List<Future<UUID>> writes = new ArrayList<>();
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int number = 0; number < 300; number++) {
				UUID id = UUID.randomUUID();
				int pain = number % 11;
				writes.add(people.submit(() -> {
					assertThat(post("flo", entry(id, "2026-11-20T08:00:00Z", pain))).hasStatus(201);
					return id;
				}));
				if (number % 60 == 30) {
					this.store.goAway();
				}
				if (number % 60 == 50) {
					writes.getLast().get();
					this.store.comeBack();
				}
			}
			this.store.comeBack();
			for (Future<UUID> write : writes) {
				acknowledged.add(write.get());
			}
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause());
		}
		await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
			MvcTestResult export = get("flo", "/api/tracking/export?format=ndjson");
			assertThat(export).hasStatusOk();
			assertThat(export.getResponse().getContentAsString().lines().map((line) -> line.substring(7, 43)))
				.containsExactlyInAnyOrderElementsOf(acknowledged.stream().map(UUID::toString).toList());
		});
	}

	@Test
	void whatIsRepeatedAfterADeletionLeavesTheLogToo() {
		UUID id = UUID.randomUUID();
		post("del", entry(id, "2026-11-20T08:00:00Z", 6));
		delete("del", id);
		MvcTestResult repeated = post("del", entry(id, "2026-11-20T08:00:00Z", 6));
		assertThat(get("del", ENTRIES + "/" + id, position(repeated))).hasStatus(404);
		String key = new EntryKey("del", id, EntryStream.CREATED).toString();
		List<ConsumerRecord<byte[], byte[]>> records = new TestTopic(TrackingTopics.ENTRIES).records()
			.stream()
			.filter((record) -> new String(record.key(), StandardCharsets.UTF_8).equals(key))
			.toList();
		assertThat(records).hasSizeGreaterThanOrEqualTo(4);
		assertThat(records.getLast().value()).isNull();
	}

	private static void assertUnavailable(MvcTestResult result) {
		assertThat(result).hasStatus(503).containsHeader("Retry-After");
	}

}
