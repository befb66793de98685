package org.moveagain.events;

import org.jspecify.annotations.Nullable;

/**
 * A record is not what the contract says. Trying again won't help.
 */
public class UndecodableEventException extends Exception {

	/**
	 * Says what is wrong.
	 * @param reason a few plain words without the record's content
	 */
	public UndecodableEventException(String reason) {
		this(reason, null);
	}

	/**
	 * Says what is wrong, and what found it.
	 * @param reason a few plain words without the record's content
	 * @param cause what the parser said
	 */
	public UndecodableEventException(String reason, @Nullable Throwable cause) {
		super(reason, cause);
	}

	/**
	 * What is wrong.
	 * @return a few plain words without the record's content
	 */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
