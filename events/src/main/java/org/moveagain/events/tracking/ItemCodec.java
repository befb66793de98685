package org.moveagain.events.tracking;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.moveagain.events.CloudEvents;
import org.moveagain.events.EncodedEvent;
import org.moveagain.events.UndecodableEventException;

/**
 * Turns facts about items of one kind into headers and bytes and back. Reading ignores
 * fields that it doesn't know, because fields are only ever added; what breaks the
 * contract in another way is refused as a whole.
 *
 * @param <T> what kind of items
 */
public final class ItemCodec<T extends Item> {

	private static final String DELETED = ".deleted.v1";

	private final ItemContract<T> contract;

	/**
	 * A codec for a contract.
	 * @param contract which kind of items
	 */
	public ItemCodec(ItemContract<T> contract) {
		this.contract = contract;
	}

	private record Marker(String id) {

		Marker {
			Objects.requireNonNull(id, "id");
		}

	}

	/**
	 * Writes a fact.
	 * @param event what happened
	 * @param id the event's own id, new for each publication
	 * @param time when it was published
	 * @return headers and value of the record
	 */
	public EncodedEvent encode(ItemEvent<T> event, UUID id, Instant time) {
		Object value = switch (event) {
			case ItemEvent.Stated<T> stated -> stated.item();
			case ItemEvent.Deleted<T> deleted -> new Marker(deleted.id());
		};
		Map<String, String> headers = CloudEvents.headers(typeOf(event), EntryEventCodec.SOURCE, event.id(), id, time);
		return new EncodedEvent(headers, EventJson.write(value));
	}

	/**
	 * Reads a fact.
	 * @param key the record's key
	 * @param headers the record's headers, of which {@code ce_type} decides
	 * @param value the record's value; a tombstone is not an event
	 * @return the fact
	 * @throws UndecodableEventException when the record is not what the contract says
	 */
	public ItemEvent<T> decode(RecordKey key, Map<String, String> headers, byte[] value)
			throws UndecodableEventException {
		String type = headers.get(CloudEvents.TYPE);
		if (type == null) {
			throw new UndecodableEventException("the header ce_type is missing");
		}
		if (value.length > EntryBounds.MAX_BYTES) {
			throw new UndecodableEventException("the value is larger than 64 KiB");
		}
		ItemEvent<T> event;
		if (type.equals(this.contract.type() + DELETED) && key.stream() == EntryStream.REVISED) {
			event = new ItemEvent.Deleted<>(EventJson.read(value, Marker.class).id());
		}
		else if (type.equals(stated(key.stream()))) {
			event = new ItemEvent.Stated<>(key.stream(), read(value));
		}
		else {
			throw new UndecodableEventException("the type is not known, or does not belong under this key");
		}
		if (!event.id().equals(key.id())) {
			throw new UndecodableEventException("the key names another one than the value");
		}
		return event;
	}

	/**
	 * Reads an item alone.
	 * @param value JSON in UTF-8
	 * @return the item
	 * @throws UndecodableEventException when it is not what the contract says
	 */
	public T read(byte[] value) throws UndecodableEventException {
		return EventJson.read(value, this.contract.items());
	}

	private String typeOf(ItemEvent<T> event) {
		return switch (event) {
			case ItemEvent.Stated<T> stated -> stated(stated.stream());
			case ItemEvent.Deleted<T> _ -> this.contract.type() + DELETED;
		};
	}

	private String stated(EntryStream stream) {
		return this.contract.type() + "." + stream.text() + ".v1";
	}

}
