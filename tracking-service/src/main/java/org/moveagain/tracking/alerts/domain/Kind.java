package org.moveagain.tracking.alerts.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What an alert is about.
 */
public enum Kind {

	/** Warning signs were logged. */
	SIGNS,
	/** Pain has risen. */
	RISING,
	/** Pain goes on without getting better. */
	KEEPS_GOING;

	/**
	 * Its name in addresses and in the log.
	 * @return lower case and hyphens
	 */
	@JsonValue
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The kind with this name.
	 * @param code any text
	 * @return empty when there is none
	 */
	public static Optional<Kind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

}
