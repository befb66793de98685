package org.moveagain.tracking.erasure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.moveagain.events.tracking.TrackingTopics;

import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Everything in the log that is about one person. It is looked for in the log itself,
 * from its beginning to its end: what was never projected is found as well.
 */
@Component
class PersonalLog {

	private static final Duration POLL = Duration.ofMillis(500);

	private static final int PATIENCE_SECONDS = 9;

	private final List<PersonalRecords> places;

	private final ConsumerFactory<byte[], byte[]> consumers;

	private final KafkaTemplate<byte[], byte[]> kafka;

	PersonalLog(List<PersonalRecords> places, ConsumerFactory<byte[], byte[]> consumers,
			KafkaTemplate<byte[], byte[]> kafka) {
		this.places = List.copyOf(places);
		this.consumers = consumers;
		this.kafka = kafka;
	}

	/**
	 * A key that is in the log.
	 *
	 * @param partition where
	 * @param text the key's bytes, one for each character
	 * @param live whether it has a value, and is not merely tombstoned
	 */
	record Key(TopicPartition partition, String text, boolean live) {

		byte[] bytes() {
			return this.text.getBytes(StandardCharsets.ISO_8859_1);
		}

	}

	/** Every key of a person, once for each partition. */
	List<Key> keys(String subject) {
		return this.places.stream()
			.flatMap((place) -> keys(place.partitions(subject), place.keys(subject)).stream())
			.toList();
	}

	void tombstone(Collection<Key> keys) {
		keys.stream()
			.map((key) -> this.kafka
				.send(new ProducerRecord<>(key.partition().topic(), key.partition().partition(), key.bytes(), null)))
			.toList()
			.forEach(PersonalLog::await);
	}

	/** A segment is only compacted once it is closed, and an idle one is never closed. */
	void roll(String subject) {
		this.places.stream()
			.flatMap((place) -> place.partitions(subject).stream())
			.map((partition) -> this.kafka.send(new ProducerRecord<>(partition.topic(), partition.partition(),
					TrackingTopics.ROLL.getBytes(StandardCharsets.UTF_8), null)))
			.toList()
			.forEach(PersonalLog::await);
	}

	private List<Key> keys(Collection<TopicPartition> partitions, Predicate<byte[]> theirs) {
		Map<TopicPartition, Map<String, Boolean>> found = new HashMap<>();
		try (Consumer<byte[], byte[]> consumer = this.consumers.createConsumer("erasure", "erasure")) {
			Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
					if (record.key() != null && theirs.test(record.key())) {
						found
							.computeIfAbsent(new TopicPartition(record.topic(), record.partition()),
									(_) -> new HashMap<>())
							.put(new String(record.key(), StandardCharsets.ISO_8859_1), record.value() != null);
					}
				}
			}
		}
		List<Key> keys = new ArrayList<>();
		found.forEach((partition, states) -> states.forEach((key, live) -> keys.add(new Key(partition, key, live))));
		return keys;
	}

	private static void await(Future<?> sent) {
		try {
			sent.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new KafkaException("The log did not take a record", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new KafkaException("Interrupted while writing to the log", ex);
		}
	}

}
