package org.moveagain.tracking.projection;

import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.moveagain.events.tracking.EntryKey;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.log.EntryLog;
import org.moveagain.tracking.projection.domain.Batch;
import org.moveagain.tracking.projection.domain.LogRecord;
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

	private final RecordDecoder decoder;

	private final ProjectionStore store;

	private final DeadLetters deadLetters;

	private final EntryLog entries;

	Projector(RecordDecoder decoder, ProjectionStore store, DeadLetters deadLetters, EntryLog entries) {
		this.decoder = decoder;
		this.store = store;
		this.deadLetters = deadLetters;
		this.entries = entries;
	}

	private record Decoded(ConsumerRecord<byte[], byte[]> raw, LogRecord record) {

	}

	void project(Iterable<ConsumerRecord<byte[], byte[]>> records) {
		List<Decoded> decoded = decode(records);
		if (decoded.isEmpty()) {
			return;
		}
		for (int attempt = 1;; attempt++) {
			try {
				apply(decoded);
				return;
			}
			catch (ConcurrentChangeException ex) {
				if (attempt == OTHER_OWNERS) {
					throw ex;
				}
			}
		}
	}

	private List<Decoded> decode(Iterable<ConsumerRecord<byte[], byte[]>> records) {
		List<Decoded> decoded = new ArrayList<>();
		for (ConsumerRecord<byte[], byte[]> record : records) {
			try {
				decoded.add(new Decoded(record, this.decoder.decode(record)));
			}
			catch (UndecodableEventException ex) {
				this.deadLetters.put(record, ex.reason());
			}
		}
		return decoded;
	}

	private void apply(List<Decoded> decoded) {
		Batch batch = this.store.load(decoded.stream().map(Decoded::record).toList());
		List<Decoded> full = new ArrayList<>();
		List<EntryRef> tooLate = new ArrayList<>();
		for (Decoded each : decoded) {
			switch (batch.apply(each.record())) {
				case APPLIED, BEATEN -> {
				}
				case TOO_LATE -> tooLate.add(each.record().ref());
				case DAY_FULL -> full.add(each);
			}
		}
		this.store.save(batch);
		full.forEach((each) -> this.deadLetters.put(each.raw(), "the day can't hold any more"));
		tooLate.stream().distinct().forEach(this::remove);
	}

	/** It was deleted, so its content must not stay in the log. */
	private void remove(EntryRef ref) {
		log.debug("Removing from the log what came after its deletion");
		this.entries.tombstone(new EntryKey(ref.subject(), ref.entryId(), EntryStream.CREATED));
	}

}
