package org.moveagain.tracking;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.moveagain.events.tracking.EntryEventCodec;
import org.moveagain.events.tracking.TrackingTopics;
import org.moveagain.tracking.log.SubjectPartition;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class PoisonRecordTests extends RunningService {

	private static final String SUBJECT = "poisoned";

	private final TestTopic entries = new TestTopic(TrackingTopics.ENTRIES);

	private final TestTopic deadLetters = new TestTopic(TrackingTopics.deadLetters(TrackingTopics.ENTRIES));

	@Autowired
	SubjectPartition partitions;

	@Autowired
	MeterRegistry meters;

	@Test
	void isPutAsideAndBlocksNobody() {
		double before = count();
		int partition = this.partitions.of(SUBJECT);
		byte[] key = bytes(SUBJECT + "/" + UUID.randomUUID() + "/created");
		Map<String, String> type = Map.of("ce_type", EntryEventCodec.CREATED, "original_offset", "forged");
		long first = this.entries.write(partition, key, bytes("{not json"), type);
		this.entries.write(partition, bytes("no key"), bytes("{}"), type);
		this.entries.write(partition, bytes(SUBJECT + "/" + UUID.randomUUID() + "/revised"), bytes("{}"), Map.of());
		this.entries.write((partition + 1) % 12, key, null, Map.of());
		byte[] large = new byte[1_048_000];
		Arrays.fill(large, (byte) 'x');
		this.entries.write(partition, bytes(SUBJECT + "/" + UUID.randomUUID() + "/created"), large, type);

		UUID id = UUID.randomUUID();
		long start = System.nanoTime();
		MvcTestResult written = post(SUBJECT, entry(id, "2026-11-20T08:00:00Z", 6));
		assertThat(get(SUBJECT, ENTRIES + "/" + id, position(written))).hasStatusOk();
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));

		assertThat(count() - before).isEqualTo(5);
		List<ConsumerRecord<byte[], byte[]>> letters = this.deadLetters.records();
		assertThat(letters).filteredOn((letter) -> Arrays.equals(letter.key(), key) && letter.value() != null)
			.singleElement()
			.satisfies((letter) -> {
				assertThat(letter.partition()).isEqualTo(partition);
				assertThat(letter.value()).isEqualTo(bytes("{not json"));
				assertThat(header(letter, "original_partition")).isEqualTo(String.valueOf(partition));
				assertThat(header(letter, "original_offset")).isEqualTo(String.valueOf(first));
				assertThat(header(letter, "reason")).isEqualTo("the value is not the JSON of its type");
				assertThat(header(letter, "ce_type")).isEqualTo(EntryEventCodec.CREATED);
			});
	}

	private double count() {
		return this.meters.counter("tracking.projection.dead.letters").count();
	}

	private static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
		return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
