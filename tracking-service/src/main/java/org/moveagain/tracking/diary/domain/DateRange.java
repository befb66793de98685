package org.moveagain.tracking.diary.domain;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;

/**
 * Days on a person's own calendar, both ends included.
 *
 * @param from the first day
 * @param to the last day
 */
public record DateRange(LocalDate from, LocalDate to) {

	/** The longest range that is read at once, in days. */
	public static final int LONGEST = 366;

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2999;

	/**
	 * Reads a range as it came.
	 * @param from an ISO date; when null, so many days as asked for up to {@code to}
	 * @param to an ISO date; when null, today
	 * @param zone where today is
	 * @param clock what time it is
	 * @param days the length of the range when it has no beginning
	 * @return a range of 1 to {@value #LONGEST} days
	 * @throws ProblemException invalid input, naming {@code from} or {@code to}
	 */
	public static DateRange of(@Nullable String from, @Nullable String to, ZoneId zone, Clock clock, int days) {
		List<InputError> errors = new ArrayList<>();
		LocalDate last = (to != null) ? date("to", to, errors) : LocalDate.now(clock.withZone(zone));
		LocalDate first = (from != null) ? date("from", from, errors) : last.minusDays(days - 1L);
		if (errors.isEmpty() && first.isAfter(last)) {
			errors.add(new InputError("from", "This must not be after \"to\"."));
		}
		else if (errors.isEmpty() && first.plusDays(LONGEST - 1L).isBefore(last)) {
			errors.add(new InputError("from", "A range may have " + LONGEST + " days at most."));
		}
		if (!errors.isEmpty()) {
			throw ProblemException.invalidInput(errors);
		}
		return new DateRange(first, last);
	}

	/**
	 * Reads a time zone as it came.
	 * @param text an id such as {@code Europe/Berlin}, or an offset
	 * @return the zone
	 * @throws ProblemException invalid input, naming {@code zone}
	 */
	public static ZoneId zone(String text) {
		try {
			return ZoneId.of(text);
		}
		catch (DateTimeException ex) {
			throw ProblemException.invalidInput("zone", "This must be a time zone, such as Europe/Berlin.");
		}
	}

	private static LocalDate date(String name, String text, List<InputError> errors) {
		try {
			LocalDate date = LocalDate.parse(text);
			if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
				return date;
			}
		}
		catch (DateTimeException ex) {
			// named below
		}
		errors.add(new InputError(name, "This must be a date, such as 2026-11-22."));
		return LocalDate.EPOCH;
	}

}
