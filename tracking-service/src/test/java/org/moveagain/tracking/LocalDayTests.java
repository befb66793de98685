package org.moveagain.tracking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.tracking.diary.domain.DateRange;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An entry belongs to the day that the person's own calendar showed, wherever they were.
 */
class LocalDayTests extends RunningService {

	@ParameterizedTest(name = "{0}: {1} is on {2}")
	@CsvSource({ "the last minute of a day, 2026-05-31T23:59:59+02:00, 2026-05-31",
			"the first of the next, 2026-06-01T00:00:00+02:00, 2026-06-01",
			"the clock goes forward in Berlin, 2026-03-29T01:59:59+01:00, 2026-03-29",
			"an hour is missing there, 2026-03-29T03:00:00+02:00, 2026-03-29",
			"it goes back: the first 2:30, 2025-10-26T02:30:00+02:00, 2025-10-26",
			"and the second, 2025-10-26T02:30:00+01:00, 2025-10-26",
			"midnight does not exist in Cairo, 2026-04-24T01:00:00+03:00, 2026-04-24",
			"a leap day, 2024-02-29T12:00:00Z, 2024-02-29",
			"a leap day at the last place on earth, 2024-02-29T23:59:59-12:00, 2024-02-29",
			"and the day after it at the first, 2024-03-01T00:00:00+14:00, 2024-03-01",
			"a leap day that a century has, 2000-02-29T08:00:00+05:45, 2000-02-29",
			"the year changes first on Kiritimati, 2026-01-01T00:00:00+14:00, 2026-01-01",
			"and last on Baker Island, 2025-12-31T23:59:59-12:00, 2025-12-31",
			"Samoa, 2026-05-10T00:30:00+13:00, 2026-05-10", "Nepal, 2026-05-10T23:59:00+05:45, 2026-05-10",
			"Chatham, 2026-05-10T00:00:00+12:45, 2026-05-10", "Newfoundland, 2026-05-10T00:10:00-02:30, 2026-05-10" })
	void anEntryIsOnItsOwnDay(String what, String at, LocalDate day) {
		String person = "day-" + UUID.randomUUID();
		MvcTestResult written = post(person, entry(UUID.randomUUID(), at, 4));
		assertThat(written).as(what).hasStatus(201);
		String position = position(written);
		assertThat(logged(person, day, position)).bodyJson().extractingPath("$.loggedDays").isEqualTo(1);
		assertThat(logged(person, day.minusDays(1), position)).bodyJson().extractingPath("$.loggedDays").isEqualTo(0);
		assertThat(logged(person, day.plusDays(1), position)).bodyJson().extractingPath("$.loggedDays").isEqualTo(0);
	}

	@Test
	void whoTravelsKeepsEachEntryOnTheDayThatItHadThere() {
		// Evening in Tokyo, then the same evening again in Los Angeles, 13 hours later.
		post("tara", entry(UUID.randomUUID(), "2026-05-01T20:00:00+09:00", 2));
		post("tara", entry(UUID.randomUUID(), "2026-05-01T17:00:00-07:00", 6));
		// Over the date line to the west, a day is missing: the third has none.
		MvcTestResult last = post("tara", entry(UUID.randomUUID(), "2026-05-04T08:00:00+12:00", 5));
		assertThat(get("tara", "/api/tracking/dashboard?from=2026-05-01&to=2026-05-04&zone=Pacific/Auckland",
				position(last)))
			.bodyJson()
			.extractingPath("$.series[0].values")
			.asArray()
			.containsExactly(4, null, null, 5);
		assertThat(get("tara", ENTRIES + "?from=2026-05-01&to=2026-05-01", position(last))).bodyJson()
			.extractingPath("$.entries[*].measures.pain")
			.asArray()
			.containsExactly(2, 6);
	}

	@Test
	void aCorrectionMovesAnEntryToItsNewDay() {
		UUID id = UUID.randomUUID();
		post("mona", entry(id, "2026-03-29T23:30:00+02:00", 4));
		MvcTestResult moved = put("mona", id, entry(id, "2026-03-30T00:30:00+02:00", 4));
		String position = position(moved);
		assertThat(logged("mona", LocalDate.of(2026, 3, 29), position)).bodyJson()
			.extractingPath("$.loggedDays")
			.isEqualTo(0);
		assertThat(logged("mona", LocalDate.of(2026, 3, 30), position)).bodyJson()
			.extractingPath("$.loggedDays")
			.isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-29T00:59:59Z, Europe/Berlin, 2026-03-29", "2026-03-28T22:59:59Z, Europe/Berlin, 2026-03-28",
			"2026-03-28T23:00:00Z, Europe/Berlin, 2026-03-29", "2026-03-29T21:59:59Z, Europe/Berlin, 2026-03-29",
			"2026-03-29T22:00:00Z, Europe/Berlin, 2026-03-30", "2026-01-01T09:59:59Z, Pacific/Kiritimati, 2026-01-01",
			"2025-12-31T10:00:00Z, Pacific/Kiritimati, 2026-01-01", "2026-01-01T11:59:59Z, -12:00, 2025-12-31",
			"2026-01-01T12:00:00Z, -12:00, 2026-01-01", "2024-02-29T18:14:59Z, Asia/Kathmandu, 2024-02-29",
			"2024-02-29T18:15:00Z, Asia/Kathmandu, 2024-03-01" })
	void todayIsWhatTheCalendarOfTheZoneShows(Instant now, String zone, LocalDate today) {
		DateRange range = DateRange.of(null, null, ZoneId.of(zone), Clock.fixed(now, ZoneOffset.UTC), 7);
		assertThat(range.to()).isEqualTo(today);
		assertThat(range.from()).isEqualTo(today.minusDays(6));
	}

	private MvcTestResult logged(String person, LocalDate day, String position) {
		return get(person, "/api/tracking/dashboard?from=" + day + "&to=" + day, position);
	}

}
