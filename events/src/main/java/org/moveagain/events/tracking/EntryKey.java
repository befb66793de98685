package org.moveagain.events.tracking;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a record in {@link TrackingTopics#ENTRIES}, in UTF-8:
 * {@code subject/entry id/created} or {@code subject/entry id/revised}. The entry id is a
 * UUID in lower case; a subject is opaque and may hold any character, a slash as well,
 * because a key is read from its end.
 *
 * @param subject whose entry it is; not blank
 * @param entryId which entry; unique per subject only
 * @param stream which of the entry's two keys
 */
public record EntryKey(String subject, UUID entryId, EntryStream stream) {

	private static final Pattern FORM = Pattern.compile(
			"(.*\\S.*)/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/(created|revised)",
			Pattern.DOTALL);

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
		Matcher matcher = FORM.matcher(new String(bytes, StandardCharsets.UTF_8));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		EntryStream stream = matcher.group(3).equals(EntryStream.CREATED.text()) ? EntryStream.CREATED
				: EntryStream.REVISED;
		return Optional.of(new EntryKey(matcher.group(1), UUID.fromString(matcher.group(2)), stream));
	}

	/**
	 * The key as it is in the log.
	 * @return UTF-8
	 */
	public byte[] bytes() {
		return toString().getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return this.subject + "/" + this.entryId + "/" + this.stream.text();
	}

}
