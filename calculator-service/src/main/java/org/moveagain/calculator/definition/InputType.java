package org.moveagain.calculator.definition;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of answer an input takes.
 */
public enum InputType {

	/** A decimal number. */
	NUMBER,
	/** A whole number. */
	INTEGER,
	/** Yes or no. */
	BOOLEAN,
	/** One of the choices. */
	CHOICE,
	/** Any of the choices. */
	CHOICES;

	@JsonValue
	String json() {
		return name().toLowerCase(Locale.ROOT);
	}

}
