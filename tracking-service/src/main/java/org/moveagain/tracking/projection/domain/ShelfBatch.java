package org.moveagain.tracking.projection.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.tracking.diary.domain.ShelfKey;
import org.moveagain.tracking.diary.domain.Slot;

/**
 * Applies records about items to shelves, by the rules of {@link Batch}. An item stays on
 * its shelf, so its slot alone says what has beaten what.
 */
public final class ShelfBatch {

	private final Map<ShelfKey, Draft<ShelfKey, String>> shelves;

	/**
	 * Documents to apply to.
	 * @param shelves every one that a record names
	 */
	public ShelfBatch(Collection<Draft<ShelfKey, String>> shelves) {
		this.shelves = shelves.stream().collect(Collectors.toMap(Draft::key, Function.identity()));
	}

	/**
	 * Applies one record.
	 * @param record the next in its partition
	 * @return what became of it
	 */
	public Outcome apply(ItemRecord record) {
		Draft<ShelfKey, String> shelf = this.shelves.get(record.shelf());
		if (shelf == null) {
			throw new IllegalStateException("A shelf that a record names was not loaded");
		}
		Draft.Held before = shelf.held(record.id());
		boolean beaten = before != null && !record.revision().beats(before.revision());
		return switch (record.change()) {
			case Change.Stated<String> _ when beaten -> isTooLate(record, before) ? Outcome.TOO_LATE : Outcome.BEATEN;
			case Change.Stated<String> stated when !shelf.fits(record.id(), stated.bytes()) -> Outcome.FULL;
			case Change.Stated<String> stated ->
				put(shelf, record, new Slot<>(record.revision(), stated.content(), stated.bytes()));
			case Change.Deleted<String> _ when beaten -> Outcome.BEATEN;
			case Change.Deleted<String> _ -> put(shelf, record, Slot.marker(record.revision()));
			case Change.Forgotten<String> _ when beaten || before == null -> Outcome.BEATEN;
			case Change.Forgotten<String> _ -> put(shelf, record, Slot.marker(record.revision()));
		};
	}

	/**
	 * The shelves that have changes.
	 * @return in no order: no item is on two of them
	 */
	public List<Draft<ShelfKey, String>> changed() {
		return this.shelves.values().stream().filter((shelf) -> !shelf.changes().isEmpty()).toList();
	}

	private static Outcome put(Draft<ShelfKey, String> shelf, ItemRecord record, Slot<String> slot) {
		shelf.put(record.id(), slot);
		return Outcome.APPLIED;
	}

	/** A repeat of the first record after a deletion: it is later in the log. */
	private static boolean isTooLate(ItemRecord record, Draft.@Nullable Held before) {
		return before != null && before.isMarker() && before.revision().stream() == EntryStream.REVISED
				&& record.revision().offset() > before.revision().offset();
	}

}
