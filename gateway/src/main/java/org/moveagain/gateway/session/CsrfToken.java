package org.moveagain.gateway.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The CSRF token of a session: an HMAC under the session's own secret. So it needs no
 * store and no server key, it doesn't lead back to the id, and a cookie that somebody
 * planted fits no session.
 */
final class CsrfToken {

	private static final byte[] PURPOSE = "moveagain csrf token".getBytes(StandardCharsets.US_ASCII);

	private CsrfToken() {
	}

	static String of(SessionId session) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(session.bytes(), "HmacSHA256"));
			return SessionId.encode(mac.doFinal(PURPOSE));
		}
		catch (GeneralSecurityException exception) {
			throw new IllegalStateException("Every Java has HmacSHA256", exception);
		}
	}

	static boolean matches(SessionId session, String sent) {
		return MessageDigest.isEqual(of(session).getBytes(StandardCharsets.UTF_8),
				sent.getBytes(StandardCharsets.UTF_8));
	}

}
