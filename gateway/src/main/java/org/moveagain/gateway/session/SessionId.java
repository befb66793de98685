package org.moveagain.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What the browser's cookie holds: 256 random bits. A secret: the store knows its hash
 * only, and a log never more than that it is there.
 */
public final class SessionId {

	private static final int BYTES = 32;

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

	private final String value;

	private SessionId(String value) {
		this.value = value;
	}

	static SessionId random(RandomGenerator random) {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return new SessionId(encode(bytes));
	}

	static Optional<SessionId> parse(String text) {
		return FORM.matcher(text).matches() ? Optional.of(new SessionId(text)) : Optional.empty();
	}

	/**
	 * The name under which the session is kept. It doesn't lead back to the id.
	 * @return SHA-256 in base64url
	 */
	public String hash() {
		try {
			return encode(MessageDigest.getInstance("SHA-256").digest(bytes()));
		}
		catch (NoSuchAlgorithmException exception) {
			throw new IllegalStateException("Every Java has SHA-256", exception);
		}
	}

	String reveal() {
		return this.value;
	}

	byte[] bytes() {
		return this.value.getBytes(StandardCharsets.US_ASCII);
	}

	static String encode(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	@Override
	public String toString() {
		return "SessionId[hidden]";
	}

}
