package org.moveagain.events.tracking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GoldenEventTests {

	private static final UUID ID = UUID.fromString("5f0c7a9e-3c2b-4d8e-9a01-0123456789ab");

	@Test
	void readsAnEntryAsItWasFirstPublished() throws Exception {
		Entry expected = new Entry(ID, OffsetDateTime.parse("2026-11-22T08:00:00+01:00"),
				Map.of("pain", new BigDecimal("6"), "sleepHours", new BigDecimal("7.5")), List.of("low-back"),
				List.of("spreading-to-leg"), List.of("long-sitting"), List.of("walking"), "stiff until noon");
		assertThat(GoldenEvent.load("created-2026-11").decode()).isEqualTo(new EntryEvent.Created(expected));
	}

	@Test
	void readsAFlareWithMedicinesAndTheLegsSide() throws Exception {
		Entry expected = new Entry(ID, OffsetDateTime.parse("2026-11-22T08:00:00+01:00"),
				Map.of("pain", new BigDecimal("6"), "sleepHours", new BigDecimal("7.5")), List.of("low-back"),
				List.of("spreading-to-leg"), Entry.Side.RIGHT, List.of("long-sitting"), List.of("walking"),
				List.of("the small white one"), true, "stiff until noon");
		assertThat(GoldenEvent.load("created-with-flare-2026-11").decode()).isEqualTo(new EntryEvent.Created(expected));
	}

	@Test
	void readsACorrectionThatLacksWhatIsEmpty() throws Exception {
		Entry expected = new Entry(ID, OffsetDateTime.parse("2026-11-21T22:15:00Z"),
				Map.of("pain", new BigDecimal("5")), List.of(), List.of(), List.of(), List.of(), null);
		assertThat(GoldenEvent.load("revised-2026-11").decode()).isEqualTo(new EntryEvent.Revised(expected));
	}

	@Test
	void readsADeletion() throws Exception {
		assertThat(GoldenEvent.load("deleted-2026-11").decode()).isEqualTo(new EntryEvent.Deleted(ID));
	}

	@Test
	void ignoresFieldsOfALaterTimeAndKeepsThePersonsOwnDay() throws Exception {
		EntryEvent event = GoldenEvent.load("created-with-fields-of-later-2026-11").decode();
		assertThat(event).isInstanceOfSatisfying(EntryEvent.Created.class,
				(created) -> assertThat(created.entry().day()).isEqualTo(LocalDate.of(2026, 11, 22)));
	}

	@ParameterizedTest
	@CsvSource({ "created-2026-11, entry", "created-with-flare-2026-11, entry",
			"created-with-fields-of-later-2026-11, entry", "revised-2026-11, entry", "deleted-2026-11, entry-deleted" })
	void goldenEventsKeepToTodaysSchemas(String event, String schema) {
		assertThat(Schemas.errors(schema, GoldenEvent.load(event).value())).isEmpty();
	}

}
