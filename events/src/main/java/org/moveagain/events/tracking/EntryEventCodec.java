package org.moveagain.events.tracking;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.moveagain.events.CloudEvents;
import org.moveagain.events.EncodedEvent;
import org.moveagain.events.UndecodableEventException;

/**
 * Turns events into headers and bytes and back. Reading ignores fields that it doesn't
 * know, because fields are only ever added; what breaks the contract in another way is
 * refused as a whole.
 */
public final class EntryEventCodec {

	/** {@code ce_type} of {@link EntryEvent.Created}. */
	public static final String CREATED = "org.moveagain.tracking.entry.created.v1";

	/** {@code ce_type} of {@link EntryEvent.Revised}. */
	public static final String REVISED = "org.moveagain.tracking.entry.revised.v1";

	/** {@code ce_type} of {@link EntryEvent.Deleted}. */
	public static final String DELETED = "org.moveagain.tracking.entry.deleted.v1";

	/** {@code ce_source} of all of them. */
	public static final String SOURCE = "/tracking-service";

	private record Marker(UUID id) {

		Marker {
			Objects.requireNonNull(id, "id");
		}

	}

	/**
	 * Writes an event.
	 * @param event what happened
	 * @param id the event's own id, new for each publication
	 * @param time when it was published
	 * @return headers and value of the record
	 */
	public EncodedEvent encode(EntryEvent event, UUID id, Instant time) {
		Map<String, String> headers = CloudEvents.headers(typeOf(event), SOURCE, event.entryId().toString(), id, time);
		Object value = switch (event) {
			case EntryEvent.Created created -> created.entry();
			case EntryEvent.Revised revised -> revised.entry();
			case EntryEvent.Deleted deleted -> new Marker(deleted.entryId());
		};
		return new EncodedEvent(headers, EventJson.write(value));
	}

	/**
	 * Reads an event.
	 * @param key the record's key
	 * @param headers the record's headers, of which {@code ce_type} decides
	 * @param value the record's value; a tombstone is not an event
	 * @return the event
	 * @throws UndecodableEventException when the record is not what the contract says
	 */
	public EntryEvent decode(EntryKey key, Map<String, String> headers, byte[] value) throws UndecodableEventException {
		EntryEvent event = read(headers.get(CloudEvents.TYPE), value);
		if (!event.entryId().equals(key.entryId())) {
			throw new UndecodableEventException("the key names another entry than the value");
		}
		if (event.stream() != key.stream()) {
			throw new UndecodableEventException("the type does not belong under this key");
		}
		return event;
	}

	private EntryEvent read(@Nullable String type, byte[] value) throws UndecodableEventException {
		return switch (type) {
			case CREATED -> new EntryEvent.Created(entry(value));
			case REVISED -> new EntryEvent.Revised(entry(value));
			case DELETED -> new EntryEvent.Deleted(EventJson.read(value, Marker.class).id());
			case null -> throw new UndecodableEventException("the header ce_type is missing");
			default -> throw new UndecodableEventException("the type is not known");
		};
	}

	private Entry entry(byte[] value) throws UndecodableEventException {
		Entry entry = EventJson.read(value, Entry.class);
		EntryBounds.check(entry, value.length);
		return entry;
	}

	private static String typeOf(EntryEvent event) {
		return switch (event) {
			case EntryEvent.Created _ -> CREATED;
			case EntryEvent.Revised _ -> REVISED;
			case EntryEvent.Deleted _ -> DELETED;
		};
	}

}
