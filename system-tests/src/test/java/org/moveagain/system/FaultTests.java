package org.moveagain.system;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FaultTests {

	private static final int WRITERS = 8;

	private static final int WRITES = 2_000;

	private static final List<String> VICTIMS = List.of("tracking-service", "broker", "store");

	@Test
	void whatWasAcknowledgedIsThereOnceAfterTheServiceTheBrokerAndTheStoreWereKilled() {
		List<Person> people = IntStream.range(0, WRITERS)
			.mapToObj((n) -> Person.withAccount(Platform.shared().base()))
			.toList();
		Map<Person, Set<UUID>> acknowledged = new ConcurrentHashMap<>();
		Map<Person, Set<UUID>> sent = new ConcurrentHashMap<>();
		AtomicInteger done = new AtomicInteger();
		try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Person person : people) {
				acknowledged.put(person, ConcurrentHashMap.newKeySet());
				sent.put(person, ConcurrentHashMap.newKeySet());
				writers.execute(() -> write(person, sent, acknowledged, done));
			}
			for (int victim = 0; victim < VICTIMS.size(); victim++) {
				int moment = (victim + 1) * WRITES / (VICTIMS.size() + 1);
				await().atMost(Duration.ofMinutes(3)).until(() -> done.get() >= moment);
				Platform.shared().kill(VICTIMS.get(victim));
			}
		}
		assertThat(acknowledged.values().stream().mapToInt(Set::size).sum()).isGreaterThanOrEqualTo(WRITES);
		for (Person person : people) {
			List<JsonNode> kept = settled(person, acknowledged.getOrDefault(person, Set.of()));
			List<UUID> ids = kept.stream().map((entry) -> UUID.fromString(entry.path("id").asString())).toList();
			assertThat(ids).doesNotHaveDuplicates()
				.containsAll(acknowledged.getOrDefault(person, Set.of()))
				.isSubsetOf(sent.getOrDefault(person, Set.of()));
			assertThat(minutesByDay(person)).as("the day's sum counts each entry once")
				.isEqualTo(expectedMinutes(kept));
			person.close();
		}
	}

	/**
	 * Writes its share; every second failed write is sent again under the same id, the
	 * others are given up.
	 */
	private static void write(Person person, Map<Person, Set<UUID>> sent, Map<Person, Set<UUID>> acknowledged,
			AtomicInteger done) {
		int own = 0;
		while (own < WRITES / WRITERS) {
			UUID id = UUID.randomUUID();
			String entry = Entries.walk(id, "2026-10-%02d".formatted(1 + own % 28));
			sent.getOrDefault(person, new HashSet<>()).add(id);
			boolean again = own % 2 == 0;
			Answer answer = person.post(Entries.PATH, entry);
			while (answer.status() != 201 && again) {
				pause();
				answer = person.post(Entries.PATH, entry);
			}
			if (answer.status() == 201) {
				acknowledged.getOrDefault(person, new HashSet<>()).add(id);
				own++;
				done.incrementAndGet();
			}
			else {
				assertThat(answer.status()).as(answer.body()).isIn(0, 502, 503, 504);
				pause();
			}
		}
	}

	private static List<JsonNode> settled(Person person, Set<UUID> expected) {
		return await().atMost(Duration.ofSeconds(60))
			.ignoreExceptions()
			.until(() -> Entries.all(person, "2026-10-01", "2026-10-31"),
					(entries) -> entries.size() >= expected.size());
	}

	private static Map<String, Long> minutesByDay(Person person) {
		JsonNode dashboard = person.get("/api/tracking/dashboard?from=2026-10-01&to=2026-10-31&zone=Europe/Berlin")
			.json();
		List<JsonNode> values = Entries.series(dashboard, "activityMinutes");
		Map<String, Long> minutes = new HashMap<>();
		for (int day = 0; day < values.size(); day++) {
			if (!values.get(day).isNull()) {
				minutes.put(dashboard.path("days").get(day).asString(), values.get(day).asLong());
			}
		}
		return minutes;
	}

	private static Map<String, Long> expectedMinutes(List<JsonNode> entries) {
		Map<String, Long> minutes = new HashMap<>();
		entries.forEach((entry) -> minutes.merge(entry.path("at").asString().substring(0, 10), 1L, Long::sum));
		return minutes;
	}

	/**
	 * The client's own wait before it tries again; not a wait for the platform's state.
	 */
	private static void pause() {
		java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
	}

}
