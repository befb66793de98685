package org.moveagain.tracking.log;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import org.moveagain.events.EncodedEvent;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.events.tracking.Item;
import org.moveagain.events.tracking.ItemCodec;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.events.tracking.ItemEvent;
import org.moveagain.events.tracking.RecordKey;
import org.moveagain.support.problem.ProblemException;

import org.springframework.stereotype.Component;

/**
 * Writes goals and the like to the log, with the promises of {@link EntryLog}.
 */
@Component
public class ItemLog {

	private final LogWriter log;

	private final Clock clock;

	private final Supplier<UUID> ids;

	ItemLog(LogWriter log, Clock clock, Supplier<UUID> ids) {
		this.log = log;
		this.clock = clock;
		this.ids = ids;
	}

	/**
	 * Writes an item as it was first stated. It never undoes a correction or a deletion,
	 * so repeating it does no harm.
	 * @param subject whose item it is
	 * @param contract of its kind
	 * @param item in full
	 * @return where it is
	 * @param <T> what kind of item
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public <T extends Item> LogPosition created(String subject, ItemContract<T> contract, T item) {
		return send(subject, contract, new ItemEvent.Stated<>(EntryStream.CREATED, item)).await();
	}

	/**
	 * Writes what an item is now, whatever it was before.
	 * @param subject whose item it is
	 * @param contract of its kind
	 * @param item in full
	 * @return where it is
	 * @param <T> what kind of item
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public <T extends Item> LogPosition revised(String subject, ItemContract<T> contract, T item) {
		return write(subject, contract, new ItemEvent.Stated<>(EntryStream.REVISED, item));
	}

	/**
	 * Writes that an item was deleted.
	 * @param subject whose item it is
	 * @param contract of its kind
	 * @param id which
	 * @return where it is
	 * @param <T> what kind of item
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public <T extends Item> LogPosition deleted(String subject, ItemContract<T> contract, String id) {
		return write(subject, contract, new ItemEvent.Deleted<>(id));
	}

	/**
	 * Writes that an item was deleted, and removes what was first stated.
	 * @param subject whose item it is
	 * @param contract of its kind
	 * @param id which
	 * @return where the later of the two records is
	 * @param <T> what kind of item
	 * @throws ProblemException unavailable, when the broker is away
	 */
	public <T extends Item> LogPosition deletedWhole(String subject, ItemContract<T> contract, String id) {
		LogWriter.Sending marker = send(subject, contract, new ItemEvent.Deleted<>(id));
		LogWriter.Sending tombstone = this.log.sendTombstone(TrackingTopic.of(contract),
				new RecordKey(subject, id, EntryStream.CREATED));
		marker.await();
		return tombstone.await();
	}

	private <T extends Item> LogPosition write(String subject, ItemContract<T> contract, ItemEvent<T> event) {
		return send(subject, contract, event).await();
	}

	private <T extends Item> LogWriter.Sending send(String subject, ItemContract<T> contract, ItemEvent<T> event) {
		EncodedEvent encoded = new ItemCodec<>(contract).encode(event, this.ids.get(), this.clock.instant());
		EntryStream stream = switch (event) {
			case ItemEvent.Stated<T> stated -> stated.stream();
			case ItemEvent.Deleted<T> _ -> EntryStream.REVISED;
		};
		return this.log.send(TrackingTopic.of(contract), new RecordKey(subject, event.id(), stream), encoded);
	}

}
