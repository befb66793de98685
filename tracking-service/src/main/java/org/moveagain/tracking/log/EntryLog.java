package org.moveagain.tracking.log;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import org.moveagain.events.tracking.Entry;
import org.moveagain.events.tracking.EntryEvent;
import org.moveagain.events.tracking.EntryEventCodec;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.events.tracking.RecordKey;
import org.moveagain.support.problem.ProblemException;

import org.springframework.stereotype.Component;

/**
 * Writes entries to the log. A method that returns has its records in the log, on every
 * replica in sync. One that throws may have them there as well, when only the answer was
 * lost: repeating it does no harm.
 */
@Component
public class EntryLog {

	private final LogWriter log;

	private final EntryEventCodec codec;

	private final Clock clock;

	private final Supplier<UUID> ids;

	EntryLog(LogWriter log, EntryEventCodec codec, Clock clock, Supplier<UUID> ids) {
		this.log = log;
		this.codec = codec;
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
		return send(subject, new EntryEvent.Created(entry)).await();
	}

	/**
	 * Writes an entry as it was logged, and waits later.
	 * @param subject whose entry it is
	 * @param entry in full
	 * @return waits, and says where it is; throws a {@link ProblemException} like
	 * {@link #created}
	 */
	public Supplier<LogPosition> createdLater(String subject, Entry entry) {
		return send(subject, new EntryEvent.Created(entry))::await;
	}

	/**
	 * Writes an entry as it was corrected.
	 * @param subject whose entry it is
	 * @param entry in full
	 * @return where it is
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public LogPosition revised(String subject, Entry entry) {
		return send(subject, new EntryEvent.Revised(entry)).await();
	}

	/**
	 * Writes that an entry was deleted, and removes what was logged.
	 * @param subject whose entry it is
	 * @param entryId which
	 * @return where the later of the two records is
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public LogPosition deleted(String subject, UUID entryId) {
		LogWriter.Sending marker = send(subject, new EntryEvent.Deleted(entryId));
		LogWriter.Sending tombstone = this.log.sendTombstone(TrackingTopic.ENTRIES,
				key(subject, entryId, EntryStream.CREATED));
		marker.await();
		return tombstone.await();
	}

	private LogWriter.Sending send(String subject, EntryEvent event) {
		return this.log.send(TrackingTopic.ENTRIES, key(subject, event.entryId(), event.stream()),
				this.codec.encode(event, this.ids.get(), this.clock.instant()));
	}

	private static RecordKey key(String subject, UUID entryId, EntryStream stream) {
		return new RecordKey(subject, entryId.toString(), stream);
	}

}
