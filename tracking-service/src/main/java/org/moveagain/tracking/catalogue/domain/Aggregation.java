package org.moveagain.tracking.catalogue.domain;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How the values of one day become the day's value.
 */
public enum Aggregation {

	/** The arithmetic mean. */
	MEAN,

	/** All of them together. */
	SUM,

	/** The largest. */
	MAX,

	/** The smallest. */
	MIN,

	/** The latest. */
	LAST;

	/**
	 * The name in JSON.
	 * @return lower case
	 */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

}
