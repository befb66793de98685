package org.moveagain.tracking.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.events.tracking.RecordKey;
import org.moveagain.tracking.log.Tombstones;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.projection.domain.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Takes records of the log into the documents. When it returns, all of them are there, or
 * put aside; when it throws, any part of them may be, and they are to be given again.
 */
@Component
class Projector {

	private static final Logger log = LoggerFactory.getLogger(Projector.class);

	private static final int OTHER_OWNERS = 3;

	private final Map<TrackingTopic, RecordKind<?>> kinds;

	private final DeadLetters deadLetters;

	private final Tombstones tombstones;

	Projector(List<RecordKind<?>> kinds, DeadLetters deadLetters, Tombstones tombstones) {
		this.kinds = kinds.stream().collect(Collectors.toMap(RecordKind::topic, Function.identity()));
		this.deadLetters = deadLetters;
		this.tombstones = tombstones;
	}

	private record Decoded<R>(ConsumerRecord<byte[], byte[]> raw, R record) {

	}

	void project(ConsumerRecords<byte[], byte[]> records) {
		for (String topic : records.partitions().stream().map(TopicPartition::topic).distinct().toList()) {
			project(Objects.requireNonNull(this.kinds.get(TrackingTopic.named(topic).orElseThrow())),
					records.records(topic));
		}
	}

	private <R> void project(RecordKind<R> kind, Iterable<ConsumerRecord<byte[], byte[]>> records) {
		List<Decoded<R>> decoded = decode(kind, records);
		if (decoded.isEmpty()) {
			return;
		}
		for (int attempt = 1;; attempt++) {
			try {
				apply(kind, decoded);
				return;
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
			try {
				decoded.add(new Decoded<>(record, kind.decode(record)));
			}
			catch (UndecodableEventException ex) {
				this.deadLetters.put(record, ex.reason());
			}
		}
		return decoded;
	}

	private <R> void apply(RecordKind<R> kind, List<Decoded<R>> decoded) {
		List<Outcome> outcomes = kind.apply(decoded.stream().map(Decoded::record).toList());
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
