package org.moveagain.tracking.log;

/**
 * Log or store can't be used as they are. The service does not start on them.
 */
public class StartRefusedException extends RuntimeException {

	private final String action;

	/**
	 * Says what is wrong and what to do.
	 * @param description what is wrong, in one line
	 * @param action what to do about it, in one line
	 */
	public StartRefusedException(String description, String action) {
		super(description);
		this.action = action;
	}

	/**
	 * What to do about it.
	 * @return one line
	 */
	public String action() {
		return this.action;
	}

}
