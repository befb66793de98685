package org.moveagain.tracking.projection.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.diary.domain.DayKey;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Locator;
import org.moveagain.tracking.diary.domain.Slot;

/**
 * Applies records about entries to documents, one after the other. A record changes
 * something only where it beats what is there, so applying it again, or after a later
 * one, changes nothing.
 */
public final class Batch {

	private final Map<EntryRef, Locator> locators;

	private final Map<DayKey, Draft<DayKey, Entry>> days;

	private final Map<EntryRef, Locator> changedLocators = new LinkedHashMap<>();

	private final Map<DayKey, Draft<DayKey, Entry>> touched = new LinkedHashMap<>();

	/**
	 * Documents to apply to.
	 * @param locators those of the entries that records are about, as far as there are
	 * any
	 * @param days every day that a record or a locator names
	 */
	public Batch(Collection<Locator> locators, Collection<Draft<DayKey, Entry>> days) {
		this.locators = locators.stream()
			.collect(Collectors.toMap(Locator::ref, Function.identity(), (one, other) -> other, LinkedHashMap::new));
		this.days = days.stream().collect(Collectors.toMap(Draft::key, Function.identity()));
	}

	/**
	 * Applies one record.
	 * @param record the next in its partition
	 * @return what became of it
	 */
	public Outcome apply(LogRecord record) {
		Locator before = this.locators.get(record.ref());
		boolean beaten = before != null && !record.revision().beats(before.revision());
		return switch (record.change()) {
			case Change.Stated<Entry> stated when beaten ->
				isTooLate(record, before) ? Outcome.TOO_LATE : Outcome.BEATEN;
			case Change.Stated<Entry> stated -> state(record, stated, before);
			case Change.Deleted<Entry> _ -> beaten ? Outcome.BEATEN : remove(record, before);
			case Change.Forgotten<Entry> _ -> (beaten || before == null) ? Outcome.BEATEN : remove(record, before);
		};
	}

	/**
	 * The days that have changes, each entry's old day before its new one.
	 * @return in the order in which to write them
	 */
	public List<Draft<DayKey, Entry>> changedDays() {
		return this.touched.values().stream().filter((day) -> !day.changes().isEmpty()).toList();
	}

	/**
	 * The locators that have changes, with the version that is stored.
	 * @return to be written after the days
	 */
	public List<Locator> changedLocators() {
		return List.copyOf(this.changedLocators.values());
	}

	private Outcome state(LogRecord record, Change.Stated<Entry> stated, @Nullable Locator before) {
		LocalDate date = stated.content().day();
		DayKey key = new DayKey(record.ref().subject(), date);
		Draft<DayKey, Entry> day = day(key);
		if (!day.fits(id(record), stated.bytes())) {
			return Outcome.FULL;
		}
		if (before != null && before.date() != null && !before.date().equals(date)) {
			leaveMarker(record, before.date());
		}
		this.touched.put(key, day);
		day.put(id(record), new Slot<>(record.revision(), stated.content(), stated.bytes()));
		locate(record, before, date);
		return Outcome.APPLIED;
	}

	private Outcome remove(LogRecord record, @Nullable Locator before) {
		if (before != null && before.date() != null) {
			leaveMarker(record, before.date());
		}
		locate(record, before, null);
		return Outcome.APPLIED;
	}

	private void leaveMarker(LogRecord record, LocalDate date) {
		DayKey key = new DayKey(record.ref().subject(), date);
		Draft<DayKey, Entry> day = day(key);
		this.touched.put(key, day);
		day.put(id(record), Slot.marker(record.revision()));
	}

	private void locate(LogRecord record, @Nullable Locator before, @Nullable LocalDate date) {
		Locator after = new Locator(record.ref(), (before != null) ? before.version() : 0, record.revision(), date);
		this.locators.put(record.ref(), after);
		this.changedLocators.put(record.ref(), after);
	}

	private Draft<DayKey, Entry> day(DayKey key) {
		Draft<DayKey, Entry> day = this.days.get(key);
		if (day == null) {
			throw new IllegalStateException("A day that a record names was not loaded");
		}
		return day;
	}

	private static String id(LogRecord record) {
		return record.ref().entryId().toString();
	}

	/** A repeat of the first record after a deletion: it is later in the log. */
	private static boolean isTooLate(LogRecord record, @Nullable Locator before) {
		return before != null && before.deleted() && record.revision().offset() > before.revision().offset();
	}

}
