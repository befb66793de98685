package org.moveagain.tracking.report;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.diary.domain.DateRange;

/**
 * What is asked for in an address.
 *
 * @param range the days to report
 * @param zone where the person is
 * @param paper what it is printed on
 */
record ReportQuery(DateRange range, ZoneId zone, Paper paper) {

	private static final int DAYS_WITHOUT_FROM = 28;

	/**
	 * Reads the parameters.
	 * @throws ProblemException invalid input, naming every wrong one
	 */
	static ReportQuery of(@Nullable String from, @Nullable String to, String zone, String paper, Clock clock) {
		List<InputError> errors = new ArrayList<>();
		ZoneId where = read(() -> DateRange.zone(zone), ZoneOffset.UTC, errors);
		DateRange today = DateRange.of(null, null, where, clock, 1);
		DateRange range = read(() -> DateRange.of(from, to, where, clock, DAYS_WITHOUT_FROM), today, errors);
		Paper format = read(
				() -> Paper.of(paper)
					.orElseThrow(() -> ProblemException.invalidInput("paper", "This must be a4 or letter.")),
				Paper.A4, errors);
		if (!errors.isEmpty()) {
			throw ProblemException.invalidInput(errors);
		}
		return new ReportQuery(range, where, format);
	}

	private static <T> T read(Supplier<T> reader, T otherwise, List<InputError> errors) {
		try {
			return reader.get();
		}
		catch (ProblemException ex) {
			errors.addAll(ex.errors());
			return otherwise;
		}
	}

}
