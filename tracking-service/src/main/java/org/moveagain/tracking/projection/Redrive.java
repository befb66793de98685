package org.moveagain.tracking.projection;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.moveagain.events.tracking.TrackingTopics;
import org.moveagain.tracking.log.TrackingTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Applies what was put aside, after its cause is gone: each record as it was, under the
 * partition and offset that it had, so that whatever came after it still wins. A letter
 * that was applied is removed; one that still can't be stays.
 */
@Component
public class Redrive {

	private static final Logger log = LoggerFactory.getLogger(Redrive.class);

	private static final Duration POLL = Duration.ofMillis(200);

	private static final Duration FETCH = Duration.ofSeconds(5);

	private final Projector projector;

	private final DeadLetters deadLetters;

	private final ConsumerFactory<byte[], byte[]> consumers;

	Redrive(Projector projector, DeadLetters deadLetters, ConsumerFactory<byte[], byte[]> consumers) {
		this.projector = projector;
		this.deadLetters = deadLetters;
		this.consumers = consumers;
	}

	/**
	 * What came of it.
	 *
	 * @param applied how many letters were applied and removed
	 * @param left how many stay
	 */
	public record Report(int applied, int left) {

	}

	/**
	 * Tries every letter once.
	 * @return what came of it
	 */
	public synchronized Report run() {
		int applied = 0;
		int left = 0;
		try (Consumer<byte[], byte[]> consumer = this.consumers.createConsumer("redrive", "redrive")) {
			for (TrackingTopic topic : TrackingTopic.values()) {
				for (ConsumerRecord<byte[], byte[]> letter : letters(consumer, topic)) {
					if (original(consumer, topic, letter).filter(this.projector::redrive).isPresent()) {
						this.deadLetters.remove(letter);
						applied++;
					}
					else {
						left++;
					}
				}
			}
		}
		log.info("Dead letters: {} applied, {} left", applied, left);
		return new Report(applied, left);
	}

	/** The latest under each key: what compaction would leave. */
	private static Collection<ConsumerRecord<byte[], byte[]>> letters(Consumer<byte[], byte[]> consumer,
			TrackingTopic topic) {
		List<TopicPartition> partitions = IntStream.range(0, consumer.partitionsFor(topic.deadLetters()).size())
			.mapToObj((number) -> new TopicPartition(topic.deadLetters(), number))
			.toList();
		Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
		consumer.assign(partitions);
		consumer.seekToBeginning(partitions);
		Map<String, ConsumerRecord<byte[], byte[]>> letters = new LinkedHashMap<>();
		while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
			for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(POLL)) {
				byte[] key = (letter.key() != null) ? letter.key() : new byte[0];
				letters.put(letter.partition() + "/" + new String(key, StandardCharsets.ISO_8859_1), letter);
			}
		}
		return letters.values().stream().filter((letter) -> letter.value() != null).toList();
	}

	private static Optional<ConsumerRecord<byte[], byte[]>> original(Consumer<byte[], byte[]> consumer,
			TrackingTopic topic, ConsumerRecord<byte[], byte[]> letter) {
		Optional<Integer> partition = number(letter, TrackingTopics.ORIGINAL_PARTITION).map(Long::intValue);
		Optional<Long> offset = number(letter, TrackingTopics.ORIGINAL_OFFSET);
		if (partition.isEmpty() || offset.isEmpty()) {
			return Optional.empty();
		}
		if (letter.value().length == 0) {
			return fetch(consumer, topic.in(partition.get()), offset.get());
		}
		RecordHeaders headers = new RecordHeaders();
		for (Header header : letter.headers()) {
			if (!List.of(TrackingTopics.ORIGINAL_PARTITION, TrackingTopics.ORIGINAL_OFFSET, TrackingTopics.REASON)
				.contains(header.key())) {
				headers.add(header);
			}
		}
		return Optional.of(new ConsumerRecord<>(topic.topic(), partition.get(), offset.get(), letter.timestamp(),
				TimestampType.CREATE_TIME, -1, letter.value().length, letter.key(), letter.value(), headers,
				Optional.empty()));
	}

	/**
	 * It was too large to be copied: it is where it was, unless it has been superseded.
	 */
	private static Optional<ConsumerRecord<byte[], byte[]>> fetch(Consumer<byte[], byte[]> consumer,
			TopicPartition partition, long offset) {
		consumer.assign(List.of(partition));
		consumer.seek(partition, offset);
		List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>(consumer.poll(FETCH).records(partition));
		return found.stream().filter((record) -> record.offset() == offset).findFirst();
	}

	private static Optional<Long> number(ConsumerRecord<byte[], byte[]> letter, String name) {
		Header header = letter.headers().lastHeader(name);
		try {
			return (header != null) ? Optional.of(Long.valueOf(new String(header.value(), StandardCharsets.UTF_8)))
					: Optional.empty();
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

}
