package org.moveagain.tracking.projection;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.events.tracking.RecordKey;
import org.moveagain.tracking.log.SubjectPartition;

import org.springframework.stereotype.Component;

/**
 * What Kafka's records have in common, whatever they are about.
 */
@Component
class RawRecords {

	private final SubjectPartition partitions;

	RawRecords(SubjectPartition partitions) {
		this.partitions = partitions;
	}

	RecordKey key(ConsumerRecord<byte[], byte[]> record) throws UndecodableEventException {
		byte[] bytes = record.key();
		if (bytes == null) {
			throw new UndecodableEventException("the key is missing");
		}
		RecordKey key = RecordKey.parse(bytes).orElseThrow(() -> new UndecodableEventException("the key is not one"));
		if (this.partitions.of(key.subject()) != record.partition()) {
			throw new UndecodableEventException("the subject belongs into another partition");
		}
		return key;
	}

	static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
		Map<String, String> headers = new HashMap<>();
		for (Header header : record.headers()) {
			if (header.value() != null) {
				headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
			}
		}
		return headers;
	}

}
