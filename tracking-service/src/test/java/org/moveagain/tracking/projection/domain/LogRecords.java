package org.moveagain.tracking.projection.domain;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.moveagain.events.tracking.Entry;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Revision;

/**
 * Records for tests: of a person called anna, in November 2026.
 */
public final class LogRecords {

	private static final int BYTES = 200;

	private LogRecords() {
	}

	public static UUID id(int number) {
		return new UUID(0, number);
	}

	public static Entry entry(int number, int day, int pain) {
		return new Entry(id(number), OffsetDateTime.parse("2026-11-%02dT08:00:00+01:00".formatted(day)),
				Map.of("pain", BigDecimal.valueOf(pain)), List.of(), List.of(), List.of(), List.of(), null);
	}

	/** An entry with everything in it that an entry can have. */
	public static Entry full(int number) {
		return new Entry(id(number), OffsetDateTime.parse("2026-11-22T23:59:59.123456789-09:30"),
				Map.of("pain", new BigDecimal("6"), "sleepHours", new BigDecimal("7.25")),
				List.of("low-back", "calf-left"), List.of("spreading-to-leg"), Entry.Side.LEFT,
				List.of("my $old.chair", "zwölf — 十二 🚶"), List.of("walking"), List.of("two of the $small ones"), true,
				"two\nlines");
	}

	public static LogRecord created(long offset, Entry entry) {
		return new LogRecord(new EntryRef("anna", entry.id()), new Revision(EntryStream.CREATED, offset),
				new Change.Stated<>(entry, BYTES));
	}

	public static LogRecord created(long offset, int number, int day, int pain) {
		return record(EntryStream.CREATED, offset, number, new Change.Stated<>(entry(number, day, pain), BYTES));
	}

	public static LogRecord revised(long offset, int number, int day, int pain) {
		return record(EntryStream.REVISED, offset, number, new Change.Stated<>(entry(number, day, pain), BYTES));
	}

	public static LogRecord deleted(long offset, int number) {
		return record(EntryStream.REVISED, offset, number, new Change.Deleted<>());
	}

	public static LogRecord forgotten(EntryStream stream, long offset, int number) {
		return record(stream, offset, number, new Change.Forgotten<>());
	}

	public static EntryRef ref(int number) {
		return new EntryRef("anna", id(number));
	}

	private static LogRecord record(EntryStream stream, long offset, int number, Change<Entry> change) {
		return new LogRecord(ref(number), new Revision(stream, offset), change);
	}

}
