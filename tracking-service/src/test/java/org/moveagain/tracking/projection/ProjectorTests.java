package org.moveagain.tracking.projection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.Test;
import org.moveagain.events.EncodedEvent;
import org.moveagain.events.tracking.EntryEvent;
import org.moveagain.events.tracking.EntryEventCodec;
import org.moveagain.events.tracking.EntryKey;
import org.moveagain.events.tracking.TrackingTopics;
import org.moveagain.tracking.RunningService;
import org.moveagain.tracking.diary.DiaryReader;
import org.moveagain.tracking.diary.domain.StoredEntry;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.log.SubjectPartition;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.projection.domain.LogRecords;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectorTests extends RunningService {

	private static final String SUBJECT = "projected";

	@Autowired
	Projector projector;

	@Autowired
	DiaryReader diary;

	@Autowired
	SubjectPartition partitions;

	private final EntryEventCodec codec = new EntryEventCodec();

	@Test
	void aCrashBeforeThePositionIsStoredChangesNothing() {
		List<ConsumerRecord<byte[], byte[]>> records = List.of(
				record(0, new EntryEvent.Created(LogRecords.entry(1, 20, 6))),
				record(1, new EntryEvent.Created(LogRecords.entry(2, 20, 5))),
				record(2, new EntryEvent.Revised(LogRecords.entry(1, 21, 4))),
				record(3, new EntryEvent.Deleted(LogRecords.id(2))));
		project(records);
		for (int from = 0; from < records.size(); from++) {
			project(records.subList(from, records.size()));
			assertThat(this.diary.entry(ref(1)).map(StoredEntry::entry)).contains(LogRecords.entry(1, 21, 4));
			assertThat(this.diary.entry(ref(2))).isEmpty();
			assertThat(this.diary.days(SUBJECT, LogRecords.entry(1, 20, 6).day(), LogRecords.entry(1, 21, 6).day()))
				.containsOnlyKeys(LogRecords.entry(1, 21, 4).day());
		}
	}

	private void project(List<ConsumerRecord<byte[], byte[]>> records) {
		this.projector.project(new ConsumerRecords<>(
				Map.of(TrackingTopic.ENTRIES.in(this.partitions.of(SUBJECT)), records), Map.of()));
	}

	private ConsumerRecord<byte[], byte[]> record(long offset, EntryEvent event) {
		EncodedEvent encoded = this.codec.encode(event, new UUID(1, offset), Instant.EPOCH);
		ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(TrackingTopics.ENTRIES,
				this.partitions.of(SUBJECT), offset, new EntryKey(SUBJECT, event.entryId(), event.stream()).bytes(),
				encoded.value());
		encoded.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		return record;
	}

	private static EntryRef ref(int number) {
		return new EntryRef(SUBJECT, LogRecords.id(number));
	}

}
