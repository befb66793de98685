package org.moveagain.tracking.projection.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.diary.domain.DocumentKey;
import org.moveagain.tracking.diary.domain.Revision;
import org.moveagain.tracking.diary.domain.Slot;

/**
 * A document of slots while records are applied to it. It has of each slot only what
 * decides: its revision and its size.
 *
 * @param <K> which document
 * @param <C> what is in its slots
 */
public final class Draft<K extends DocumentKey, C> {

	/**
	 * How much a document may hold. MongoDB's documents end at 16 MiB, and the form there
	 * takes up to 3.3 times the bytes of the JSON (lists of single letters).
	 */
	public static final int MAX_BYTES = 4 * 1024 * 1024;

	private static final int BYTES_OF_A_SLOT = 120;

	/**
	 * What a stored slot is, without its content.
	 *
	 * @param revision which record decided it
	 * @param bytes the size of its content
	 */
	public record Held(Revision revision, int bytes) {

		/** Every value has some bytes. */
		boolean isMarker() {
			return this.bytes == 0;
		}

	}

	private final K key;

	private final long version;

	private final Map<String, Held> held;

	private final Map<String, Slot<C>> changes = new LinkedHashMap<>();

	private long bytes;

	/**
	 * The document as it is stored.
	 * @param key which document
	 * @param version how often it was written; 0 when it never was
	 * @param bytes the size of everything that it holds
	 * @param held its slots by id, at least those that records are about
	 */
	public Draft(K key, long version, long bytes, Map<String, Held> held) {
		this.key = key;
		this.version = version;
		this.bytes = bytes;
		this.held = new HashMap<>(held);
	}

	public K key() {
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
	 * @return new slots by id, in the order of the first change
	 */
	public Map<String, Slot<C>> changes() {
		return this.changes;
	}

	@Nullable Held held(String id) {
		return this.held.get(id);
	}

	boolean fits(String id, int size) {
		return this.bytes + cost(size) - cost(this.held.get(id)) <= MAX_BYTES;
	}

	/** Puts a slot, unless what is there has beaten it or is the same. */
	void put(String id, Slot<C> slot) {
		Held there = this.held.get(id);
		if (there != null && !slot.revision().beats(there.revision())) {
			return;
		}
		this.bytes += cost(slot.bytes()) - cost(there);
		this.held.put(id, new Held(slot.revision(), slot.bytes()));
		this.changes.put(id, slot);
	}

	private static long cost(@Nullable Held held) {
		return (held != null) ? cost(held.bytes()) : 0;
	}

	private static long cost(int bytes) {
		return (long) bytes + BYTES_OF_A_SLOT;
	}

}
