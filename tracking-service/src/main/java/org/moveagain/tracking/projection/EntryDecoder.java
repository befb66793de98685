package org.moveagain.tracking.projection;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.events.tracking.Entry;
import org.moveagain.events.tracking.EntryEvent;
import org.moveagain.events.tracking.EntryEventCodec;
import org.moveagain.events.tracking.EntryKey;
import org.moveagain.events.tracking.RecordKey;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Revision;
import org.moveagain.tracking.projection.domain.Change;
import org.moveagain.tracking.projection.domain.LogRecord;

import org.springframework.stereotype.Component;

/**
 * Reads records about entries.
 */
@Component
class EntryDecoder {

	private final EntryEventCodec codec;

	private final RawRecords records;

	EntryDecoder(EntryEventCodec codec, RawRecords records) {
		this.codec = codec;
		this.records = records;
	}

	LogRecord decode(ConsumerRecord<byte[], byte[]> record) throws UndecodableEventException {
		RecordKey found = this.records.key(record);
		EntryKey key = EntryKey.parse(found.bytes())
			.orElseThrow(() -> new UndecodableEventException("the key names no entry"));
		return new LogRecord(new EntryRef(key.subject(), key.entryId()), new Revision(key.stream(), record.offset()),
				change(key, record));
	}

	private Change<Entry> change(EntryKey key, ConsumerRecord<byte[], byte[]> record) throws UndecodableEventException {
		byte[] value = record.value();
		if (value == null) {
			return new Change.Forgotten<>();
		}
		return switch (this.codec.decode(key, RawRecords.headers(record), value)) {
			case EntryEvent.Created created -> new Change.Stated<>(created.entry(), value.length);
			case EntryEvent.Revised revised -> new Change.Stated<>(revised.entry(), value.length);
			case EntryEvent.Deleted _ -> new Change.Deleted<>();
		};
	}

}
