package org.moveagain.gateway.origin;

import java.net.URI;

/**
 * Origins for tests of other features.
 */
public final class TestOrigin {

	private TestOrigin() {
	}

	public static PublicOrigin of(URI configured) {
		return new PublicOrigin(new OriginProperties(configured));
	}

}
