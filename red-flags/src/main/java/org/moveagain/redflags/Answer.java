package org.moveagain.redflags;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An answer to a question.
 */
public enum Answer {

	/** It applies. */
	YES,
	/** It does not apply. */
	NO,
	/** The person can't say. Never counts as no. */
	UNSURE;

	/**
	 * As it is sent.
	 * @return lower case
	 */
	@JsonValue
	public String json() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The answer that is sent as this text.
	 * @param text yes, no or unsure
	 * @return empty for any other text
	 */
	public static Optional<Answer> of(String text) {
		return Arrays.stream(values()).filter((answer) -> answer.json().equals(text)).findFirst();
	}

}
