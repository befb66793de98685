package org.moveagain.events.tracking;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a record in a topic of tracking, in UTF-8: {@code subject/id/created} or
 * {@code subject/id/revised}. A subject is opaque and may hold any character, a slash as
 * well, because a key is read from its end.
 *
 * @param subject whose record it is; not blank
 * @param id which of theirs: 1 to 64 letters, digits and hyphens
 * @param stream which of its two keys
 */
public record RecordKey(String subject, String id, EntryStream stream) {

	private static final Pattern FORM = Pattern.compile("(.*\\S.*)/([A-Za-z0-9][A-Za-z0-9-]{0,63})/(created|revised)",
			Pattern.DOTALL);

	public RecordKey {
		if (subject.isBlank()) {
			throw new IllegalArgumentException("A subject is needed");
		}
	}

	/**
	 * Reads a key.
	 * @param bytes the key of a record
	 * @return the key; empty when the bytes are none
	 */
	public static Optional<RecordKey> parse(byte[] bytes) {
		Matcher matcher = FORM.matcher(new String(bytes, StandardCharsets.UTF_8));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		EntryStream stream = matcher.group(3).equals(EntryStream.CREATED.text()) ? EntryStream.CREATED
				: EntryStream.REVISED;
		return Optional.of(new RecordKey(matcher.group(1), matcher.group(2), stream));
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
		return this.subject + "/" + this.id + "/" + this.stream.text();
	}

}
