package org.moveagain.tracking.input;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Reads the moments at which something happened to a person.
 */
public final class Moments {

	/** The first day that anything may belong to. */
	public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

	private static final Duration FUTURE = Duration.ofDays(1);

	private static final String FORM = "a time with its offset, such as 2026-11-22T08:00:00+01:00.";

	private Moments() {
	}

	/**
	 * Reads the field {@code at}.
	 * @param text as it came; null when it is absent or no text
	 * @param sent whether the field is there at all
	 * @param clock tells what lies in the future
	 * @param errors gets what is wrong
	 * @return the moment; now when it is wrong
	 */
	public static OffsetDateTime read(@Nullable String text, boolean sent, Clock clock, InputErrors errors) {
		OffsetDateTime fallback = OffsetDateTime.now(clock);
		if (text == null) {
			if (!sent) {
				errors.add("/at", "This is needed: " + FORM);
			}
			return fallback;
		}
		try {
			OffsetDateTime at = OffsetDateTime.parse(text);
			if (at.getOffset().getTotalSeconds() % 60 != 0) {
				errors.add("/at", "The offset must be in hours and minutes, such as +01:00.");
			}
			else if (at.toLocalDate().isBefore(FIRST_DAY)) {
				errors.add("/at", "This must not be before " + FIRST_DAY + ".");
			}
			else if (at.toInstant().isAfter(clock.instant().plus(FUTURE))) {
				errors.add("/at", "This must not be more than a day in the future.");
			}
			return at;
		}
		catch (DateTimeException ex) {
			errors.add("/at", "This must be " + FORM);
			return fallback;
		}
	}

}
