package org.moveagain.tracking.log;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.EncodedEvent;
import org.moveagain.events.tracking.Entry;
import org.moveagain.events.tracking.EntryEvent;
import org.moveagain.events.tracking.EntryEventCodec;
import org.moveagain.events.tracking.EntryKey;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.events.tracking.TrackingTopics;
import org.moveagain.support.problem.ProblemException;

import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;

/**
 * Writes to the log. A method that returns has its records in the log, on every replica
 * in sync. One that throws may have them there as well, when only the answer was lost:
 * repeating it does no harm.
 */
@Component
public class EntryLog {

	/** Longer than the producer's own limits: it is the one that gives up first. */
	private static final Duration PATIENCE = Duration.ofSeconds(9);

	private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

	private final KafkaTemplate<byte[], byte[]> kafka;

	private final EntryEventCodec codec;

	private final SubjectPartition partitions;

	private final Clock clock;

	private final Supplier<UUID> ids;

	EntryLog(KafkaTemplate<byte[], byte[]> kafka, EntryEventCodec codec, SubjectPartition partitions, Clock clock,
			Supplier<UUID> ids) {
		this.kafka = kafka;
		this.codec = codec;
		this.partitions = partitions;
		this.clock = clock;
		this.ids = ids;
	}

	/**
	 * Writes an entry as it was logged.
	 * @param subject whose entry it is
	 * @param entry in full
	 * @return where it is
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public LogPosition created(String subject, Entry entry) {
		return await(send(subject, new EntryEvent.Created(entry)));
	}

	/**
	 * Writes an entry as it was corrected.
	 * @param subject whose entry it is
	 * @param entry in full
	 * @return where it is
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public LogPosition revised(String subject, Entry entry) {
		return await(send(subject, new EntryEvent.Revised(entry)));
	}

	/**
	 * Writes that an entry was deleted, and removes what was logged.
	 * @param subject whose entry it is
	 * @param entryId which
	 * @return where the later of the two records is
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public LogPosition deleted(String subject, UUID entryId) {
		var marker = send(subject, new EntryEvent.Deleted(entryId));
		var tombstone = sendTombstone(new EntryKey(subject, entryId, EntryStream.CREATED));
		await(marker);
		return await(tombstone);
	}

	/**
	 * Removes what is under a key.
	 * @param key of the records
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public void tombstone(EntryKey key) {
		await(sendTombstone(key));
	}

	private CompletableFuture<SendResult<byte[], byte[]>> send(String subject, EntryEvent event) {
		EntryKey key = new EntryKey(subject, event.entryId(), event.stream());
		EncodedEvent encoded = this.codec.encode(event, this.ids.get(), this.clock.instant());
		ProducerRecord<byte[], byte[]> record = record(key, encoded.value());
		encoded.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		return send(record);
	}

	private CompletableFuture<SendResult<byte[], byte[]>> sendTombstone(EntryKey key) {
		return send(record(key, null));
	}

	private ProducerRecord<byte[], byte[]> record(EntryKey key, byte @Nullable [] value) {
		return new ProducerRecord<>(TrackingTopics.ENTRIES, this.partitions.of(key.subject()), key.bytes(), value);
	}

	private CompletableFuture<SendResult<byte[], byte[]>> send(ProducerRecord<byte[], byte[]> record) {
		try {
			return this.kafka.send(record);
		}
		catch (KafkaException | org.springframework.kafka.KafkaException ex) {
			return CompletableFuture.failedFuture(ex);
		}
	}

	private static LogPosition await(CompletableFuture<SendResult<byte[], byte[]>> sent) {
		try {
			var place = sent.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).getRecordMetadata();
			return new LogPosition(place.partition(), place.offset());
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
				"The entry could not be saved just now. Send it again with the same id: that is safe.", RETRY_AFTER);
	}

}
