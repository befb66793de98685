package org.moveagain.tracking.projection.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.diary.domain.DayKey;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Locator;
import org.moveagain.tracking.diary.domain.Slot;

/**
 * Documents with the store's promises and no more: each write is atomic and conditional
 * on the version, and a batch may be cut off after any of them.
 */
final class DocumentsInMemory {

	private final Map<DayKey, Day> days = new HashMap<>();

	private final Map<EntryRef, Locator> locators = new HashMap<>();

	private record Day(long version, long bytes, Map<String, Slot<Entry>> slots) {

	}

	Batch load(Collection<LogRecord> records) {
		return load(records, locators(records));
	}

	/** The first of the two reads of a load. */
	List<Locator> locators(Collection<LogRecord> records) {
		return records.stream()
			.map(LogRecord::ref)
			.distinct()
			.map(this.locators::get)
			.filter(Objects::nonNull)
			.toList();
	}

	/** The second: others may have written since the first. */
	Batch load(Collection<LogRecord> records, List<Locator> found) {
		Set<DayKey> keys = new HashSet<>();
		for (Locator locator : found) {
			if (locator.date() != null) {
				keys.add(new DayKey(locator.ref().subject(), locator.date()));
			}
		}
		for (LogRecord record : records) {
			if (record.change() instanceof Change.Stated<Entry> stated) {
				keys.add(new DayKey(record.ref().subject(), stated.content().day()));
			}
		}
		return new Batch(found, keys.stream().map(this::draft).toList());
	}

	/**
	 * Writes in the order of the real store, and no more than so many documents.
	 * @return false when it was cut off, or someone else was quicker
	 */
	boolean save(Batch batch, int most) {
		int left = most;
		for (Draft<DayKey, Entry> draft : batch.changedDays()) {
			Day there = this.days.get(draft.key());
			if (left-- == 0 || ((there != null) ? there.version() : 0) != draft.version()) {
				return false;
			}
			Map<String, Slot<Entry>> slots = new HashMap<>((there != null) ? there.slots() : Map.of());
			slots.putAll(draft.changes());
			this.days.put(draft.key(), new Day(draft.version() + 1, draft.bytes(), slots));
		}
		for (Locator locator : batch.changedLocators()) {
			Locator there = this.locators.get(locator.ref());
			if (left-- == 0 || ((there != null) ? there.version() : 0) != locator.version()) {
				return false;
			}
			this.locators.put(locator.ref(),
					new Locator(locator.ref(), locator.version() + 1, locator.revision(), locator.date()));
		}
		return true;
	}

	@Nullable Locator locator(EntryRef ref) {
		return this.locators.get(ref);
	}

	/** What people see: every entry of every day, on which day it is. */
	List<Map.Entry<DayKey, Entry>> visible() {
		List<Map.Entry<DayKey, Entry>> visible = new ArrayList<>();
		this.days.forEach((key, day) -> day.slots().forEach((id, slot) -> {
			if (slot.content() != null) {
				visible.add(Map.entry(key, slot.content()));
			}
		}));
		return visible;
	}

	private Draft<DayKey, Entry> draft(DayKey key) {
		Day day = this.days.get(key);
		if (day == null) {
			return new Draft<>(key, 0, 0, Map.of());
		}
		Map<String, Draft.Held> held = new HashMap<>();
		day.slots().forEach((id, slot) -> held.put(id, new Draft.Held(slot.revision(), slot.bytes())));
		return new Draft<>(key, day.version(), day.bytes(), held);
	}

}
