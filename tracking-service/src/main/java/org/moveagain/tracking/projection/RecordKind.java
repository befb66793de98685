package org.moveagain.tracking.projection;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.projection.domain.Outcome;

/**
 * How the records of one topic are read, and what they do to documents.
 *
 * @param <R> a record, decoded
 */
interface RecordKind<R> {

	TrackingTopic topic();

	R decode(ConsumerRecord<byte[], byte[]> record) throws UndecodableEventException;

	/**
	 * Loads what the records name, applies them in their order, and stores what was
	 * changed.
	 * @return what became of each
	 * @throws ConcurrentChangeException when somebody else has written meanwhile
	 */
	List<Outcome> apply(List<R> records);

}
