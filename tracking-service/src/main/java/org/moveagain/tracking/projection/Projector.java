package org.moveagain.tracking.projection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.events.tracking.RecordKey;
import org.moveagain.events.tracking.TrackingTopics;
import org.moveagain.tracking.ledger.ErasedSubjects;
import org.moveagain.tracking.log.Tombstones;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.projection.domain.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes records of the log into the documents. When it returns, all of them are there, or
 * put aside; when it throws, any part of them may be, and they are to be given again.
 */
class Projector {

	private static final Logger log = LoggerFactory.getLogger(Projector.class);

	private static final int OTHER_OWNERS = 3;

	private static final byte[] ROLL = TrackingTopics.ROLL.getBytes(StandardCharsets.UTF_8);

	private final Map<TrackingTopic, RecordKind<?>> kinds;

	private final DeadLetters deadLetters;

	private final Tombstones tombstones;

	private final ErasedSubjects erased;

	Projector(List<RecordKind<?>> kinds, DeadLetters deadLetters, Tombstones tombstones, ErasedSubjects erased) {
		this.kinds = kinds.stream().collect(Collectors.toMap(RecordKind::topic, Function.identity()));
		this.deadLetters = deadLetters;
		this.tombstones = tombstones;
		this.erased = erased;
	}

	private record Decoded<R>(ConsumerRecord<byte[], byte[]> raw, R record) {

	}

	void project(ConsumerRecords<byte[], byte[]> records) {
		for (String topic : records.partitions().stream().map(TopicPartition::topic).distinct().toList()) {
			project(kind(topic), records.records(topic));
		}
	}

	/**
	 * Applies one record that was put aside, under the place that it had.
	 * @return whether it is in the documents, or has been beaten by a later one
	 */
	boolean redrive(ConsumerRecord<byte[], byte[]> record) {
		return redrive(kind(record.topic()), record);
	}

	private <R> boolean redrive(RecordKind<R> kind, ConsumerRecord<byte[], byte[]> record) {
		try {
			List<Decoded<R>> decoded = List.of(new Decoded<>(record, kind.decode(record)));
			return withOtherOwners(() -> kind.apply(decoded.stream().map(Decoded::record).toList()))
				.getFirst() != Outcome.FULL;
		}
		catch (UndecodableEventException ex) {
			return false;
		}
	}

	private <R> void project(RecordKind<R> kind, Iterable<ConsumerRecord<byte[], byte[]>> records) {
		List<Decoded<R>> decoded = decode(kind, records);
		if (!decoded.isEmpty()) {
			settle(kind, decoded, withOtherOwners(() -> kind.apply(decoded.stream().map(Decoded::record).toList())));
		}
	}

	private static List<Outcome> withOtherOwners(Supplier<List<Outcome>> work) {
		for (int attempt = 1;; attempt++) {
			try {
				return work.get();
			}
			catch (ConcurrentChangeException ex) {
				if (attempt == OTHER_OWNERS) {
					throw ex;
				}
			}
		}
	}

	private <R> List<Decoded<R>> decode(RecordKind<R> kind, Iterable<ConsumerRecord<byte[], byte[]>> records) {
		List<Decoded<R>> decoded = new ArrayList<>();
		for (ConsumerRecord<byte[], byte[]> record : records) {
			if (isAboutNobody(record)) {
				continue;
			}
			try {
				decoded.add(new Decoded<>(record, kind.decode(record)));
			}
			catch (UndecodableEventException ex) {
				this.deadLetters.put(record, ex.reason());
			}
		}
		return decoded;
	}

	private boolean isAboutNobody(ConsumerRecord<byte[], byte[]> record) {
		byte[] key = record.key();
		return key != null && (Arrays.equals(key, ROLL)
				|| RecordKey.parse(key).filter((found) -> this.erased.isErased(found.subject())).isPresent());
	}

	private RecordKind<?> kind(String topic) {
		return Objects.requireNonNull(this.kinds.get(TrackingTopic.named(topic).orElseThrow()));
	}

	private <R> void settle(RecordKind<R> kind, List<Decoded<R>> decoded, List<Outcome> outcomes) {
		List<RecordKey> tooLate = new ArrayList<>();
		for (int index = 0; index < outcomes.size(); index++) {
			ConsumerRecord<byte[], byte[]> raw = decoded.get(index).raw();
			switch (outcomes.get(index)) {
				case APPLIED, BEATEN -> {
				}
				case TOO_LATE -> tooLate.add(RecordKey.parse(raw.key()).orElseThrow());
				case FULL -> this.deadLetters.put(raw, "its document can't hold any more");
			}
		}
		tooLate.stream().distinct().forEach((key) -> remove(kind.topic(), key));
	}

	/** It was deleted, so its content must not stay in the log. */
	private void remove(TrackingTopic topic, RecordKey key) {
		log.debug("Removing from the log what came after its deletion");
		this.tombstones.write(topic, key);
	}

}
