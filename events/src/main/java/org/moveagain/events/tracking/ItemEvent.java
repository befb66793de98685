package org.moveagain.events.tracking;

/**
 * A fact about one item, with its full state.
 *
 * @param <T> what kind of item
 */
public sealed interface ItemEvent<T extends Item> {

	/**
	 * Which item.
	 * @return its id
	 */
	String id();

	/**
	 * The item is this now.
	 *
	 * @param stream under which of its keys
	 * @param item in full
	 * @param <T> what kind of item
	 */
	record Stated<T extends Item>(EntryStream stream, T item) implements ItemEvent<T> {

		@Override
		public String id() {
			return this.item.id();
		}

	}

	/**
	 * The item was deleted. Nothing of its content is left here. Belongs under
	 * {@link EntryStream#REVISED}.
	 *
	 * @param id which item
	 * @param <T> what kind of item
	 */
	record Deleted<T extends Item>(String id) implements ItemEvent<T> {

	}

}
