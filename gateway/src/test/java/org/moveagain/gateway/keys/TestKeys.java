package org.moveagain.gateway.keys;

import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * Keys for tests of other features.
 */
public final class TestKeys {

	private TestKeys() {
	}

	public static AccountCodeKey accountCodeKey(Path directory) {
		return AccountCodeKey.load(new KeyDirectory(directory), true, new SecureRandom());
	}

	public static SigningKeys signingKeys(Path directory) {
		return SigningKeys.load(new KeyDirectory(directory), true);
	}

}
