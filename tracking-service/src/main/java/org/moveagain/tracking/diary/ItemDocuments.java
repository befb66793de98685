package org.moveagain.tracking.diary;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.diary.domain.Slot;

/**
 * The form of the documents of items. An item is kept as the JSON that is in the log.
 */
public final class ItemDocuments {

	/** The slots of a shelf by item id. */
	public static final String ITEMS = "items";

	private static final String JSON = "json";

	private ItemDocuments() {
	}

	/**
	 * A slot of a shelf.
	 * @param slot what the shelf holds of one item
	 * @return the value under the item's id
	 */
	public static Document slot(Slot<String> slot) {
		return SlotDocuments.slot(slot, JSON, (json) -> json);
	}

	/** Null for a marker. */
	static @Nullable String json(Document slot) {
		return slot.getString(JSON);
	}

}
