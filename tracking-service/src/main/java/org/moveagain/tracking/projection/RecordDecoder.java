package org.moveagain.tracking.projection;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.moveagain.events.tracking.EntryEvent;
import org.moveagain.events.tracking.EntryEventCodec;
import org.moveagain.events.tracking.EntryKey;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Revision;
import org.moveagain.tracking.log.SubjectPartition;
import org.moveagain.tracking.projection.domain.Change;
import org.moveagain.tracking.projection.domain.LogRecord;

import org.springframework.stereotype.Component;

/**
 * Reads Kafka's records.
 */
@Component
class RecordDecoder {

	private final EntryEventCodec codec;

	private final SubjectPartition partitions;

	RecordDecoder(EntryEventCodec codec, SubjectPartition partitions) {
		this.codec = codec;
		this.partitions = partitions;
	}

	LogRecord decode(ConsumerRecord<byte[], byte[]> record) throws UndecodableEventException {
		byte[] bytes = record.key();
		if (bytes == null) {
			throw new UndecodableEventException("the key is missing");
		}
		EntryKey key = EntryKey.parse(bytes).orElseThrow(() -> new UndecodableEventException("the key is not one"));
		if (this.partitions.of(key.subject()) != record.partition()) {
			throw new UndecodableEventException("the subject belongs into another partition");
		}
		return new LogRecord(new EntryRef(key.subject(), key.entryId()), new Revision(key.stream(), record.offset()),
				change(key, record));
	}

	private Change change(EntryKey key, ConsumerRecord<byte[], byte[]> record) throws UndecodableEventException {
		byte[] value = record.value();
		if (value == null) {
			return new Change.Forgotten();
		}
		return switch (this.codec.decode(key, headers(record), value)) {
			case EntryEvent.Created created -> new Change.Stated(created.entry(), value.length);
			case EntryEvent.Revised revised -> new Change.Stated(revised.entry(), value.length);
			case EntryEvent.Deleted _ -> new Change.Deleted();
		};
	}

	private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
		Map<String, String> headers = new HashMap<>();
		for (Header header : record.headers()) {
			if (header.value() != null) {
				headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
			}
		}
		return headers;
	}

}
