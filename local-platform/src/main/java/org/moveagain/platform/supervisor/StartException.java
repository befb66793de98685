package org.moveagain.platform.supervisor;

/**
 * The platform can't start; the message is the one line that says why and what to do.
 */
final class StartException extends RuntimeException {

	private static final int FAILED = 1;

	private static final int USAGE = 2;

	private final int exitCode;

	private StartException(int exitCode, String message) {
		super(message);
		this.exitCode = exitCode;
	}

	StartException(String message) {
		this(FAILED, message);
	}

	static StartException usage(String message) {
		return new StartException(USAGE, message + "; " + Options.USAGE);
	}

	int exitCode() {
		return this.exitCode;
	}

}
