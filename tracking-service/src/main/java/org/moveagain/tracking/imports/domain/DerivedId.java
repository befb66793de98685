package org.moveagain.tracking.imports.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import org.moveagain.events.tracking.Entry;

/**
 * The id of an entry that came without one: made of whose it is, when it was and what is
 * in it, so that the same row taken twice is the same entry. A UUID of version 8 (RFC
 * 9562): the first bits of a SHA-256.
 */
public final class DerivedId {

	private DerivedId() {
	}

	/**
	 * The id.
	 * @param subject whose entry it is
	 * @param entry whatever its id is
	 * @return always the same
	 */
	public static UUID of(String subject, Entry entry) {
		StringBuilder content = new StringBuilder();
		add(content, subject);
		add(content, entry.at().toString());
		new TreeMap<>(entry.measures()).forEach((code, value) -> {
			add(content, code);
			add(content, value.toPlainString());
		});
		List.of(entry.places(), entry.signs(), entry.worse(), entry.better(), entry.medicines()).forEach((list) -> {
			content.append('[').append(list.size());
			list.forEach((word) -> add(content, word));
		});
		content.append('[').append(entry.legSide()).append(entry.flare());
		String note = entry.note();
		if (note != null) {
			add(content, note);
		}
		try {
			ByteBuffer digest = ByteBuffer
				.wrap(MessageDigest.getInstance("SHA-256").digest(content.toString().getBytes(StandardCharsets.UTF_8)));
			long high = (digest.getLong() & ~0xF000L) | 0x8000L;
			long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
			return new UUID(high, low);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** With its length, so that no two contents read the same. */
	private static void add(StringBuilder content, String text) {
		content.append('|').append(text.length()).append(':').append(text);
	}

}
