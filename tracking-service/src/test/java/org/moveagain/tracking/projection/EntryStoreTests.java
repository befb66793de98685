package org.moveagain.tracking.projection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.diary.TestDiary;
import org.moveagain.tracking.diary.domain.StoredEntry;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.projection.domain.Batch;
import org.moveagain.tracking.projection.domain.LogRecord;
import org.moveagain.tracking.projection.domain.LogRecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.moveagain.tracking.projection.domain.LogRecords.created;
import static org.moveagain.tracking.projection.domain.LogRecords.deleted;
import static org.moveagain.tracking.projection.domain.LogRecords.entry;
import static org.moveagain.tracking.projection.domain.LogRecords.ref;
import static org.moveagain.tracking.projection.domain.LogRecords.revised;

class EntryStoreTests {

	private final TestDiary diary = TestDiary.empty("projection");

	private final EntryStore store = new EntryStore(this.diary.collections(), this.diary.months());

	private final StoredPositions positions = new StoredPositions(this.diary.collections(),
			Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

	@AfterEach
	void close() {
		this.diary.close();
	}

	@Test
	void givesBackWhatItWasGiven() {
		Entry entry = LogRecords.full(1);
		save(LogRecords.created(0, entry));
		assertThat(this.diary.reader().entry(ref(1)).map(StoredEntry::entry)).contains(entry);
		assertThat(this.diary.reader().days("anna", entry.day(), entry.day()))
			.isEqualTo(Map.of(entry.day(), List.of(entry)));
	}

	@Test
	void takesManyRecordsAtOnceAndOneByOne() {
		save(created(0, 1, 20, 6), created(1, 2, 20, 5), revised(2, 1, 21, 4));
		save(created(3, 3, 20, 3));
		save(deleted(4, 2));
		assertThat(day(20)).containsExactly(entry(3, 20, 3));
		assertThat(day(21)).containsExactly(entry(1, 21, 4));
		assertThat(this.diary.reader().entry(ref(2))).isEmpty();
	}

	@Test
	void aReplayWritesNothing() {
		save(created(0, 1, 20, 6), deleted(1, 2));
		Batch replay = this.store.load(List.of(created(0, 1, 20, 6), deleted(1, 2)));
		replay.apply(created(0, 1, 20, 6));
		replay.apply(deleted(1, 2));
		assertThat(replay.changedDays()).isEmpty();
		assertThat(replay.changedLocators()).isEmpty();
	}

	@Test
	void anOwnerThatLostThePartitionCantOverwrite() {
		save(created(0, 1, 20, 6));
		Batch held = batch(created(1, 2, 20, 5));
		save(created(1, 2, 20, 5), deleted(2, 2));
		assertThatExceptionOfType(ConcurrentChangeException.class).isThrownBy(() -> this.store.save(held));
		assertThat(day(20)).containsExactly(entry(1, 20, 6));
	}

	@Test
	void anOwnerThatLostThePartitionCantMakeADayAnew() {
		Batch held = batch(created(0, 1, 20, 6));
		save(created(0, 1, 20, 6), deleted(1, 1));
		assertThatExceptionOfType(ConcurrentChangeException.class).isThrownBy(() -> this.store.save(held));
		assertThat(day(20)).isEmpty();
	}

	@Test
	void aCrashBetweenDaysAndLocatorsIsHealedByTheReplay() {
		save(created(0, 1, 20, 6));
		save(revised(1, 1, 21, 4));
		this.diary.collections().locators().drop();
		save(created(0, 1, 20, 6));
		save(revised(1, 1, 21, 4));
		assertThat(day(20)).isEmpty();
		assertThat(day(21)).containsExactly(entry(1, 21, 4));
		assertThat(this.diary.reader().entry(ref(1)).map(StoredEntry::entry)).contains(entry(1, 21, 4));
	}

	@Test
	void onePersonsDaysAreNobodyElses() {
		save(created(0, 1, 20, 6));
		assertThat(this.diary.reader().days("ann", date(20), date(20))).isEmpty();
		assertThat(this.diary.reader().days("anna/2026-11-20", date(20), date(20))).isEmpty();
	}

	@Test
	void positionsOnlyGrow() {
		TopicPartition three = TrackingTopic.ENTRIES.in(3);
		TopicPartition goals = TrackingTopic.GOALS.in(3);
		Map<String, String> topics = Map.of(three.topic(), "one", goals.topic(), "two");
		this.positions.advance(Map.of(three, 10L, goals, 7L), topics);
		this.positions.advance(Map.of(three, 9L, goals, 8L), topics);
		assertThat(this.positions.next(three)).contains(10L);
		assertThat(this.positions.next(goals)).contains(8L);
		assertThat(this.positions.next(TrackingTopic.ENTRIES.in(5))).isEmpty();
		assertThat(this.positions.all()).containsOnlyKeys(three, goals);
	}

	private void save(LogRecord... records) {
		this.store.save(batch(records));
	}

	private Batch batch(LogRecord... records) {
		Batch batch = this.store.load(List.of(records));
		List.of(records).forEach(batch::apply);
		return batch;
	}

	private List<Entry> day(int day) {
		return this.diary.reader().days("anna", date(day), date(day)).getOrDefault(date(day), List.of());
	}

	private static LocalDate date(int day) {
		return LocalDate.of(2026, 11, day);
	}

}
