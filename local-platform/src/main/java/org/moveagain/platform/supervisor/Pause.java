package org.moveagain.platform.supervisor;

import java.time.Duration;

/**
 * A wait between two looks at something that can't tell when it changes.
 */
final class Pause {

	private Pause() {
	}

	static void of(Duration duration) {
		try {
			Thread.sleep(duration);
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
			throw new StartException("interrupted");
		}
	}

}
