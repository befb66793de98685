package org.moveagain.tracking.entries.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.entries.domain.EntryPage.Cursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorTests {

	@Test
	void readsWhatItWrites() {
		Cursor cursor = new Cursor(LocalDate.of(2026, 11, 22), Instant.parse("2026-11-22T07:00:00.5Z"), new UUID(1, 2));
		assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "!", "abc", "MjAyNg", "MjAyNi0xMS0yMiB4IHk",
			"MjAyNi0xMS0yMiAyMDI2LTExLTIyVDA3OjAwOjAwWiB4" })
	void isNotGuessed(String text) {
		assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Cursor.parse(text))
			.satisfies((problem) -> assertThat(problem.errors()).extracting(InputError::pointer)
				.containsExactly("cursor"));
	}

}
