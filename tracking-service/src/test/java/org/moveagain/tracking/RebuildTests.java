package org.moveagain.tracking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.moveagain.tracking.diary.DiaryCollections;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RebuildTests extends RunningService {

	private static final String PATH = "/api/tracking/operations/rebuild";

	private final String rosa = "rosa-" + UUID.randomUUID();

	@Autowired
	private DiaryCollections collections;

	@RepeatedTest(3)
	void makesTheSameDocumentsFromTheLogWhilePeopleReadAndWrite() throws Exception {
		MvcTestResult last = fill(this.rosa);
		assertThat(get(this.rosa, ENTRIES + "?from=2026-05-01&to=2026-05-31", position(last))).hasStatusOk();
		int generation = this.collections.generation();
		Map<String, Document> before = contents(this.rosa);
		AtomicBoolean done = new AtomicBoolean();
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Integer> meanwhile = people.submit(() -> useMeanwhile(done));
			assertThat(this.mvc.post().uri(PATH).with(asOperator())).hasStatus(202);
			await().atMost(Duration.ofSeconds(60))
				.untilAsserted(() -> assertThat(this.mvc.get().uri(PATH).with(asOperator())).bodyJson()
					.extractingPath("$.state")
					.isEqualTo("DONE"));
			await().atMost(Duration.ofSeconds(5)).until(() -> this.collections.generation() == generation + 1);
			done.set(true);
			assertThat(meanwhile.get()).isPositive();
		}
		assertThat(contents(this.rosa)).isEqualTo(before).isNotEmpty();
		MvcTestResult after = post(this.rosa, entry(UUID.randomUUID(), "2026-05-20T08:00:00Z", 2));
		assertThat(get(this.rosa, "/api/tracking/dashboard?from=2026-05-20&to=2026-05-20", position(after))).bodyJson()
			.extractingPath("$.series[0].values[0]")
			.isEqualTo(2);
	}

	/** Somebody writes and reads all the time, and always sees it. */
	private int useMeanwhile(AtomicBoolean done) {
		int times = 0;
		while (!done.get()) {
			UUID id = UUID.randomUUID();
			MvcTestResult written = post("uwe", entry(id, "2026-05-20T08:00:00Z", 3));
			assertThat(get("uwe", ENTRIES + "/" + id, position(written))).hasStatusOk();
			assertThat(get(this.rosa, "/api/tracking/dashboard?from=2026-05-01&to=2026-05-10")).bodyJson()
				.extractingPath("$.loggedDays")
				.isEqualTo(10);
			times++;
		}
		return times;
	}

	private MvcTestResult fill(String subject) {
		List<UUID> ids = new ArrayList<>();
		for (int day = 1; day <= 12; day++) {
			UUID id = UUID.randomUUID();
			ids.add(id);
			post(subject, entry(id, "2026-05-%02dT08:00:00Z".formatted(day), day % 11));
		}
		put(subject, ids.get(0), entry(ids.get(0), "2026-05-01T09:00:00Z", 7));
		put(subject, ids.get(10), entry(ids.get(10), "2026-05-02T09:00:00Z", 7));
		delete(subject, ids.get(11));
		return send(HttpMethod.PUT, subject, "/api/tracking/goals/steps", "{\"low\": 4000, \"period\": \"day\"}");
	}

	/** Everything of a person, but for how often a document was written. */
	private Map<String, Document> contents(String subject) {
		Map<String, Document> contents = new HashMap<>();
		for (MongoCollection<Document> collection : List.of(this.collections.days(), this.collections.locators(),
				this.collections.months(), this.collections.shelves())) {
			String name = collection.getNamespace().getCollectionName().replaceAll("\\.\\d+", "");
			for (Document document : collection.find()) {
				if (document.getString("_id").startsWith(subject)) {
					document.remove("version");
					contents.put(name + " " + document.getString("_id"), document);
				}
			}
		}
		return contents;
	}

}
