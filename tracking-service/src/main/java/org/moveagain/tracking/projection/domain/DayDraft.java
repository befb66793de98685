package org.moveagain.tracking.projection.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.diary.domain.DayKey;
import org.moveagain.tracking.diary.domain.Revision;
import org.moveagain.tracking.diary.domain.Slot;

/**
 * A day document while records are applied to it. It has of each entry only what decides:
 * the revision and the size of its slot.
 */
public final class DayDraft {

	/**
	 * How much a day may hold. MongoDB's documents end at 16 MiB, and the form there
	 * takes up to 3.3 times the bytes of the JSON (lists of single letters).
	 */
	static final int MAX_BYTES = 4 * 1024 * 1024;

	private static final int BYTES_OF_A_SLOT = 120;

	/**
	 * What a stored slot is, without its content.
	 *
	 * @param revision which record decided it
	 * @param bytes the size of its content
	 */
	public record Held(Revision revision, int bytes) {

	}

	private final DayKey key;

	private final long version;

	private final Map<UUID, Held> held;

	private final Map<UUID, Slot> changes = new LinkedHashMap<>();

	private long bytes;

	/**
	 * The day as it is stored.
	 * @param key which day
	 * @param version how often it was written; 0 when it never was
	 * @param bytes the size of everything that it holds
	 * @param held its slots, at least those of the entries that records are about
	 */
	public DayDraft(DayKey key, long version, long bytes, Map<UUID, Held> held) {
		this.key = key;
		this.version = version;
		this.bytes = bytes;
		this.held = new HashMap<>(held);
	}

	public DayKey key() {
		return this.key;
	}

	public long version() {
		return this.version;
	}

	public long bytes() {
		return this.bytes;
	}

	/**
	 * What was changed.
	 * @return new slots by entry, in the order of the first change
	 */
	public Map<UUID, Slot> changes() {
		return this.changes;
	}

	boolean fits(UUID entryId, int size) {
		return this.bytes + cost(size) - cost(this.held.get(entryId)) <= MAX_BYTES;
	}

	/** Puts a slot, unless what is there has beaten it or is the same. */
	void put(UUID entryId, Slot slot) {
		Held there = this.held.get(entryId);
		if (there != null && !slot.revision().beats(there.revision())) {
			return;
		}
		this.bytes += cost(slot.bytes()) - cost(there);
		this.held.put(entryId, new Held(slot.revision(), slot.bytes()));
		this.changes.put(entryId, slot);
	}

	private static long cost(@Nullable Held held) {
		return (held != null) ? cost(held.bytes()) : 0;
	}

	private static long cost(int bytes) {
		return (long) bytes + BYTES_OF_A_SLOT;
	}

}
