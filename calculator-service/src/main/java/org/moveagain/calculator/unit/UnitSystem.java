package org.moveagain.calculator.unit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The units that a person wants results in.
 */
public enum UnitSystem {

	/** Kilograms, centimetres, litres. */
	METRIC,
	/** Pounds, feet and inches, US fluid ounces. */
	US;

	/**
	 * How it is written and sent.
	 * @return the code, lower case
	 */
	@JsonValue
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The system with this code.
	 * @param code any text
	 * @return empty when there is none
	 */
	public static Optional<UnitSystem> of(String code) {
		return Arrays.stream(values()).filter((system) -> system.code().equals(code)).findFirst();
	}

}
