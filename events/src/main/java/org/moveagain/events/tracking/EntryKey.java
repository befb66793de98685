package org.moveagain.events.tracking;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The key of a record in {@link TrackingTopics#ENTRIES}, in UTF-8:
 * {@code subject/entry id/created} or {@code subject/entry id/revised}. The entry id is a
 * UUID in lower case.
 *
 * @param subject whose entry it is; not blank
 * @param entryId which entry; unique per subject only
 * @param stream which of the entry's two keys
 */
public record EntryKey(String subject, UUID entryId, EntryStream stream) {

	private static final Pattern UUID_FORM = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

	public EntryKey {
		if (subject.isBlank()) {
			throw new IllegalArgumentException("A subject is needed");
		}
	}

	/**
	 * Reads a key.
	 * @param bytes the key of a record
	 * @return the key; empty when the bytes are none
	 */
	public static Optional<EntryKey> parse(byte[] bytes) {
		return RecordKey.parse(bytes)
			.filter((key) -> UUID_FORM.matcher(key.id()).matches())
			.map((key) -> new EntryKey(key.subject(), UUID.fromString(key.id()), key.stream()));
	}

	/**
	 * The key as it is in the log.
	 * @return UTF-8
	 */
	public byte[] bytes() {
		return recordKey().bytes();
	}

	@Override
	public String toString() {
		return recordKey().toString();
	}

	private RecordKey recordKey() {
		return new RecordKey(this.subject, this.entryId.toString(), this.stream);
	}

}
