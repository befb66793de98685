package org.moveagain.tracking.log;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.EncodedEvent;
import org.moveagain.events.tracking.RecordKey;
import org.moveagain.support.problem.ProblemException;

import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;

/**
 * Puts records into the log, each into the partition of its person.
 */
@Component
class LogWriter {

	/** Longer than the producer's own limits: it is the one that gives up first. */
	private static final Duration PATIENCE = Duration.ofSeconds(9);

	private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

	private final KafkaTemplate<byte[], byte[]> kafka;

	private final SubjectPartition partitions;

	LogWriter(KafkaTemplate<byte[], byte[]> kafka, SubjectPartition partitions) {
		this.kafka = kafka;
		this.partitions = partitions;
	}

	/**
	 * A record on its way.
	 *
	 * @param topic where it goes
	 * @param sent done when it is on every replica in sync
	 */
	record Sending(TrackingTopic topic, CompletableFuture<SendResult<byte[], byte[]>> sent) {

		/**
		 * Waits for it.
		 * @return where it is
		 * @throws ProblemException unavailable, when the broker is away
		 */
		LogPosition await() {
			try {
				var place = this.sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).getRecordMetadata();
				return new LogPosition(this.topic, place.partition(), place.offset());
			}
			catch (ExecutionException | TimeoutException ex) {
				throw away();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw away();
			}
		}

		private static ProblemException away() {
			return ProblemException.unavailable(
					"This could not be saved just now. Send it again with the same id: that is safe.", RETRY_AFTER);
		}

	}

	Sending send(TrackingTopic topic, RecordKey key, EncodedEvent event) {
		ProducerRecord<byte[], byte[]> record = record(topic, key, event.value());
		event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		return send(topic, record);
	}

	Sending sendTombstone(TrackingTopic topic, RecordKey key) {
		return send(topic, record(topic, key, null));
	}

	private ProducerRecord<byte[], byte[]> record(TrackingTopic topic, RecordKey key, byte @Nullable [] value) {
		return new ProducerRecord<>(topic.topic(), this.partitions.of(key.subject()), key.bytes(), value);
	}

	private Sending send(TrackingTopic topic, ProducerRecord<byte[], byte[]> record) {
		try {
			return new Sending(topic, this.kafka.send(record));
		}
		catch (KafkaException | org.springframework.kafka.KafkaException ex) {
			return new Sending(topic, CompletableFuture.failedFuture(ex));
		}
	}

}
