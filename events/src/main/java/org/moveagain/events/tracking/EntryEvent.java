package org.moveagain.events.tracking;

import java.util.UUID;

/**
 * A fact about one entry. Each carries the full state: none needs the one before it.
 */
public sealed interface EntryEvent {

	/**
	 * Which entry.
	 * @return its id
	 */
	UUID entryId();

	/**
	 * Under which of the entry's two keys the fact belongs.
	 * @return the stream
	 */
	EntryStream stream();

	/**
	 * The entry was logged.
	 *
	 * @param entry as it was logged
	 */
	record Created(Entry entry) implements EntryEvent {

		@Override
		public UUID entryId() {
			return this.entry.id();
		}

		@Override
		public EntryStream stream() {
			return EntryStream.CREATED;
		}

	}

	/**
	 * The entry was corrected.
	 *
	 * @param entry as it is now
	 */
	record Revised(Entry entry) implements EntryEvent {

		@Override
		public UUID entryId() {
			return this.entry.id();
		}

		@Override
		public EntryStream stream() {
			return EntryStream.REVISED;
		}

	}

	/**
	 * The entry was deleted. Nothing of its content is left here.
	 *
	 * @param entryId which entry
	 */
	record Deleted(UUID entryId) implements EntryEvent {

		@Override
		public EntryStream stream() {
			return EntryStream.REVISED;
		}

	}

}
