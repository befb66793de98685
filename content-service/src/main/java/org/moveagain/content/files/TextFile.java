package org.moveagain.content.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.moveagain.content.revision.domain.Author;

/**
 * A file with an article.
 *
 * @param name for messages
 * @param text all of it
 * @param origin where it comes from
 */
record TextFile(String name, String text, Author origin) {

	String hash() {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException exception) {
			throw new IllegalStateException(exception);
		}
	}

}
