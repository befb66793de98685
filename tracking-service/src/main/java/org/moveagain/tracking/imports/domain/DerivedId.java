package org.moveagain.tracking.imports.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
		String content = String.join("\u0000", subject, entry.at().toString(),
				new TreeMap<>(entry.measures()).toString(), entry.places().toString(), entry.signs().toString(),
				String.valueOf(entry.legSide()), entry.worse().toString(), entry.better().toString(),
				entry.medicines().toString(), String.valueOf(entry.flare()), String.valueOf(entry.note()));
		try {
			ByteBuffer digest = ByteBuffer
				.wrap(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
			long high = (digest.getLong() & ~0xF000L) | 0x8000L;
			long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
			return new UUID(high, low);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
