package org.moveagain.tracking.projection;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.projection.domain.Batch;
import org.moveagain.tracking.projection.domain.LogRecord;
import org.moveagain.tracking.projection.domain.Outcome;

/**
 * Entries go into the documents of their days.
 */
class EntryKind implements RecordKind<LogRecord> {

	private final EntryDecoder decoder;

	private final EntryStore store;

	EntryKind(EntryDecoder decoder, EntryStore store) {
		this.decoder = decoder;
		this.store = store;
	}

	@Override
	public TrackingTopic topic() {
		return TrackingTopic.ENTRIES;
	}

	@Override
	public LogRecord decode(ConsumerRecord<byte[], byte[]> record) throws UndecodableEventException {
		return this.decoder.decode(record);
	}

	@Override
	public List<Outcome> apply(List<LogRecord> records) {
		Batch batch = this.store.load(records);
		List<Outcome> outcomes = records.stream().map(batch::apply).toList();
		this.store.save(batch);
		return outcomes;
	}

}
