package org.moveagain.tracking.diary.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DateRangeTests {

	private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);

	@Test
	void endsTodayWhereThePersonIs() {
		assertThat(range(null, null, "Europe/Berlin"))
			.isEqualTo(new DateRange(LocalDate.of(2026, 10, 27), LocalDate.of(2026, 11, 23)));
		assertThat(range(null, null, "America/New_York").to()).isEqualTo(LocalDate.of(2026, 11, 22));
	}

	@Test
	void mayHaveAYearAndADay() {
		assertThat(range("2024-01-01", "2024-12-31", "UTC").from()).isEqualTo(LocalDate.of(2024, 1, 1));
	}

	@ParameterizedTest
	@CsvSource({ "2026-13-01, 2026-11-22, from", "yesterday, 2026-11-22, from", "2026-11-22, 2026-02-30, to",
			"2026-11-22, 2026-11-21, from", "2025-11-01, 2026-11-22, from", "+999999999-01-01, 2026-11-22, from",
			"-0001-01-01, 2026-11-22, from", "2026-11-01T00:00, 2026-11-22, from", "'', 2026-11-22, from" })
	void namesTheParameterThatIsWrong(String from, String to, String wrong) {
		assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> range(from, to, "UTC"))
			.satisfies(
					(problem) -> assertThat(problem.errors()).extracting(InputError::pointer).containsExactly(wrong));
	}

	@Test
	void namesBothWhenBothAreWrong() {
		assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> range("x", "y", "UTC"))
			.satisfies((problem) -> assertThat(problem.errors()).extracting(InputError::pointer)
				.containsExactlyInAnyOrder("from", "to"));
	}

	private DateRange range(@Nullable String from, @Nullable String to, String zone) {
		return DateRange.of(from, to, ZoneId.of(zone), this.clock, 28);
	}

}
