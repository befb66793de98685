package org.moveagain.tracking.projection.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.diary.domain.DayKey;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Locator;
import org.moveagain.tracking.diary.domain.Slot;

/**
 * Applies records of the log to documents, one after the other. A record changes
 * something only where it beats what is there, so applying it again, or after a later
 * one, changes nothing.
 */
public final class Batch {

	private final Map<EntryRef, Locator> locators;

	private final Map<DayKey, DayDraft> days;

	private final Map<EntryRef, Locator> changedLocators = new LinkedHashMap<>();

	private final Map<DayKey, DayDraft> touched = new LinkedHashMap<>();

	/**
	 * Documents to apply to.
	 * @param locators those of the entries that records are about, as far as there are
	 * any
	 * @param days every day that a record or a locator names
	 */
	public Batch(Collection<Locator> locators, Collection<DayDraft> days) {
		this.locators = locators.stream()
			.collect(Collectors.toMap(Locator::ref, Function.identity(), (one, other) -> other, LinkedHashMap::new));
		this.days = days.stream().collect(Collectors.toMap(DayDraft::key, Function.identity()));
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
			case Change.Stated stated when beaten -> isTooLate(record, before) ? Outcome.TOO_LATE : Outcome.BEATEN;
			case Change.Stated stated -> state(record, stated, before);
			case Change.Deleted _ -> beaten ? Outcome.BEATEN : remove(record, before);
			case Change.Forgotten _ -> (beaten || before == null) ? Outcome.BEATEN : remove(record, before);
		};
	}

	/**
	 * The days that have changes, each entry's old day before its new one.
	 * @return in the order in which to write them
	 */
	public List<DayDraft> changedDays() {
		return this.touched.values().stream().filter((day) -> !day.changes().isEmpty()).toList();
	}

	/**
	 * The locators that have changes, with the version that is stored.
	 * @return to be written after the days
	 */
	public List<Locator> changedLocators() {
		return List.copyOf(this.changedLocators.values());
	}

	private Outcome state(LogRecord record, Change.Stated stated, @Nullable Locator before) {
		LocalDate date = stated.entry().day();
		DayKey key = new DayKey(record.ref().subject(), date);
		DayDraft day = day(key);
		if (!day.fits(record.ref().entryId(), stated.bytes())) {
			return Outcome.DAY_FULL;
		}
		if (before != null && before.date() != null && !before.date().equals(date)) {
			leaveMarker(record, before.date());
		}
		this.touched.put(key, day);
		day.put(record.ref().entryId(), new Slot(record.revision(), stated.entry(), stated.bytes()));
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
		DayDraft day = day(key);
		this.touched.put(key, day);
		day.put(record.ref().entryId(), Slot.marker(record.revision()));
	}

	private void locate(LogRecord record, @Nullable Locator before, @Nullable LocalDate date) {
		Locator after = new Locator(record.ref(), (before != null) ? before.version() : 0, record.revision(), date);
		this.locators.put(record.ref(), after);
		this.changedLocators.put(record.ref(), after);
	}

	private DayDraft day(DayKey key) {
		DayDraft day = this.days.get(key);
		if (day == null) {
			throw new IllegalStateException("A day that a record names was not loaded");
		}
		return day;
	}

	/** A repeat of the first record after a deletion: it is later in the log. */
	private static boolean isTooLate(LogRecord record, @Nullable Locator before) {
		return before != null && before.deleted() && record.revision().offset() > before.revision().offset();
	}

}
