package org.moveagain.tracking.diary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.events.tracking.Item;
import org.moveagain.events.tracking.ItemCodec;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.tracking.diary.domain.ShelfKey;

import org.springframework.stereotype.Component;

/**
 * Reads a person's goals and the like: one document by its {@code _id}.
 */
@Component
public class ShelfReader {

	private final DiaryCollections collections;

	ShelfReader(DiaryCollections collections) {
		this.collections = collections;
	}

	/**
	 * All items of one kind that a person has.
	 * @param subject whose
	 * @param contract of the kind
	 * @param <T> what kind of items
	 * @return by their ids
	 */
	public <T extends Item> List<T> items(String subject, ItemContract<T> contract) {
		Document shelf = this.collections.shelves()
			.find(Filters.eq("_id", new ShelfKey(subject, contract.topic()).id()))
			.first();
		List<T> items = new ArrayList<>();
		if (shelf != null) {
			ItemCodec<T> codec = new ItemCodec<>(contract);
			shelf.get(ItemDocuments.ITEMS, Document.class).forEach((_, slot) -> {
				String json = ItemDocuments.json((Document) slot);
				if (json != null) {
					items.add(read(codec, json));
				}
			});
		}
		items.sort(Comparator.comparing(Item::id));
		return items;
	}

	private static <T extends Item> T read(ItemCodec<T> codec, String json) {
		try {
			return codec.read(json.getBytes(StandardCharsets.UTF_8));
		}
		catch (UndecodableEventException ex) {
			throw new IllegalStateException("What was decoded once can't be read", ex);
		}
	}

}
