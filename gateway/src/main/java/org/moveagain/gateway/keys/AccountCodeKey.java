package org.moveagain.gateway.keys;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server key that account codes are kept under: who has the store alone can't try
 * codes.
 */
public final class AccountCodeKey {

	static final String NAME = "account-code.key";

	private static final int SHORTEST = 32;

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	private AccountCodeKey(byte[] key) {
		this.key = new SecretKeySpec(key, ALGORITHM);
	}

	static AccountCodeKey load(KeyDirectory directory, boolean createMissing, SecureRandom random) {
		if (createMissing && directory.find(NAME).isEmpty()) {
			byte[] bytes = new byte[SHORTEST];
			random.nextBytes(bytes);
			directory.create(NAME, Base64.getEncoder().encodeToString(bytes) + "\n");
		}
		List<Path> files = directory.find(NAME);
		if (files.isEmpty()) {
			throw new UnusableKeyException(directory.missing(NAME));
		}
		return new AccountCodeKey(parse(files.getFirst(), directory.read(files.getFirst())));
	}

	private static byte[] parse(Path file, String text) {
		try {
			byte[] bytes = Base64.getDecoder().decode(text.strip());
			if (bytes.length >= SHORTEST) {
				return bytes;
			}
		}
		catch (IllegalArgumentException exception) {
			// Said below.
		}
		throw new UnusableKeyException(KeyDirectory.invalid(file, SHORTEST + " bytes or more in base64"));
	}

	/**
	 * HMAC-SHA-256 under the key.
	 * @param message what to authenticate
	 * @return 32 bytes
	 */
	public byte[] hmac(byte[] message) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal(message);
		}
		catch (GeneralSecurityException exception) {
			throw new IllegalStateException("Every Java has " + ALGORITHM, exception);
		}
	}

}
