package org.moveagain.tracking.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moveagain.tracking.diary.TestDiary;
import org.moveagain.tracking.log.StartRefusedException;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.projection.domain.Batch;
import org.moveagain.tracking.projection.domain.LogRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GenerationsTests {

	private static final Duration RETENTION = Duration.ofDays(7);

	private static final Instant LATER = Instant.parse("2026-11-22T12:00:00Z");

	private static final TopicPartition ZERO = TrackingTopic.ENTRIES.in(0);

	private static final Map<String, String> TOPICS = Map.of(ZERO.topic(), "log");

	private final TestDiary diary = TestDiary.empty("generations");

	private final Generations generations = at(LATER);

	@AfterEach
	void close() {
		this.diary.close();
	}

	@Test
	void carriesOnWhereItWas() {
		positions(LATER.minus(Duration.ofDays(6))).advance(Map.of(ZERO, 5L), TOPICS);
		assertThat(this.generations.choose(TOPICS, () -> Map.of(ZERO, 9L), RETENTION)).isFalse();
		assertThat(this.diary.collections().generation()).isEqualTo(1);
	}

	@Test
	void carriesOnAfterAnyTimeWhenNothingWasMissed() {
		positions(LATER.minus(Duration.ofDays(800))).advance(Map.of(ZERO, 9L), TOPICS);
		assertThat(this.generations.choose(TOPICS, () -> Map.of(ZERO, 9L), RETENTION)).isFalse();
	}

	@Test
	void buildsAnewWhatWasAwayForTooLong() {
		EntryStore store = new EntryStore(this.diary.collections(), this.diary.months());
		save(store);
		positions(LATER.minus(Duration.ofDays(8))).advance(Map.of(ZERO, 5L), TOPICS);
		assertThat(this.generations.choose(TOPICS, () -> Map.of(ZERO, 9L), RETENTION)).isTrue();
		assertThat(this.diary.reader().locate(LogRecords.ref(1))).isEmpty();
		assertThat(this.generations.reached(Map.of(ZERO, 9L, TrackingTopic.GOALS.in(0), 0L))).isFalse();
		save(store);
		positions(LATER).advance(Map.of(ZERO, 9L), TOPICS);
		assertThat(this.generations.reached(Map.of(ZERO, 9L, TrackingTopic.GOALS.in(0), 0L))).isTrue();
		this.generations.finish();
		assertThat(this.generations.choose(TOPICS, () -> Map.of(ZERO, 9L), RETENTION)).isFalse();
		assertThat(this.diary.collections().generation()).isEqualTo(2);
		assertThat(this.diary.reader().locate(LogRecords.ref(1))).isPresent();
		assertThat(this.diary.client().getDatabase("generations").listCollectionNames()).doesNotContain("days.1",
				"locators.1", "positions.1");
	}

	@Test
	void goesOnWithARebuildThatWasCutOff() {
		positions(LATER.minus(Duration.ofDays(8))).advance(Map.of(ZERO, 5L), TOPICS);
		this.generations.choose(TOPICS, () -> Map.of(ZERO, 9L), RETENTION);
		positions(LATER).advance(Map.of(ZERO, 7L), TOPICS);
		assertThat(at(LATER).choose(TOPICS, () -> Map.of(ZERO, 9L), RETENTION)).isTrue();
		assertThat(this.diary.collections().generation()).isEqualTo(2);
	}

	@Test
	void refusesDocumentsOfAnotherLog() {
		positions(LATER).advance(Map.of(ZERO, 5L), TOPICS);
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(
				() -> this.generations.choose(Map.of(ZERO.topic(), "another"), () -> Map.of(ZERO, 9L), RETENTION));
	}

	@Test
	void refusesDocumentsThatAreAheadOfTheLog() {
		positions(LATER).advance(Map.of(ZERO, 5L), TOPICS);
		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> this.generations.choose(TOPICS, () -> Map.of(ZERO, 4L), RETENTION))
			.withMessageContaining("tracking.entries.v1-0: they are at 5, it ends at 4");
	}

	private Generations at(Instant now) {
		return new Generations(this.diary.collections(), this.diary.collections(), positions(now),
				Clock.fixed(now, ZoneOffset.UTC));
	}

	private StoredPositions positions(Instant now) {
		return new StoredPositions(this.diary.collections(), Clock.fixed(now, ZoneOffset.UTC));
	}

	private static void save(EntryStore store) {
		Batch batch = store.load(List.of(LogRecords.created(0, 1, 20, 6)));
		batch.apply(LogRecords.created(0, 1, 20, 6));
		store.save(batch);
	}

}
