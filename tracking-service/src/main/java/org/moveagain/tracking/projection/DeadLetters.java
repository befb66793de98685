package org.moveagain.tracking.projection;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.TrackingTopics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Puts aside what can't be applied, as it is, with where it came from; so that it blocks
 * nobody, and can be applied after all once its cause is gone.
 */
@Component
class DeadLetters {

	/** Counts records that were put aside. */
	static final String COUNTER = "tracking.projection.dead.letters";

	private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

	private static final int PATIENCE_SECONDS = 9;

	private final KafkaTemplate<byte[], byte[]> kafka;

	private final Counter counter;

	DeadLetters(KafkaTemplate<byte[], byte[]> kafka, MeterRegistry meters) {
		this.kafka = kafka;
		this.counter = Counter.builder(COUNTER)
			.description("Records of the log that could not be applied and were put aside")
			.register(meters);
	}

	/** Returns when the record is in the dead-letter topic, and throws when it isn't. */
	void put(ConsumerRecord<byte[], byte[]> record, String reason) {
		try {
			send(letter(record, record.value(), record.headers(), reason));
		}
		catch (RecordTooLargeException ex) {
			// With the added headers it can be too large. It must block nobody all the
			// same:
			// then the letter only says where the record is.
			send(letter(record, new byte[0], new RecordHeaders(), reason + "; too large to be copied"));
		}
		this.counter.increment();
		log.warn("Put aside {}-{}@{}: {}", record.topic(), record.partition(), record.offset(), reason);
	}

	/** It has been applied after all. */
	void remove(ConsumerRecord<byte[], byte[]> letter) {
		send(new ProducerRecord<>(letter.topic(), letter.partition(), letter.key(), null));
	}

	private void send(ProducerRecord<byte[], byte[]> letter) {
		try {
			this.kafka.send(letter).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			if (NestedExceptionUtils.getRootCause(ex) instanceof RecordTooLargeException tooLarge) {
				throw tooLarge;
			}
			throw new KafkaException("The dead-letter topic did not take a record", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new KafkaException("Interrupted while putting a record aside", ex);
		}
	}

	private static ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte[]> record, byte @Nullable [] value,
			Headers headers, String reason) {
		ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(TrackingTopics.deadLetters(record.topic()),
				record.partition(), record.key(), value, headers);
		header(letter, TrackingTopics.ORIGINAL_PARTITION, String.valueOf(record.partition()));
		header(letter, TrackingTopics.ORIGINAL_OFFSET, String.valueOf(record.offset()));
		header(letter, TrackingTopics.REASON, reason);
		return letter;
	}

	private static void header(ProducerRecord<byte[], byte[]> letter, String name, String value) {
		letter.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
	}

}
