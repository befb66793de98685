package org.moveagain.tracking.diary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
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
	 * What is there of one item.
	 *
	 * @param item as it is now; null when it was deleted
	 * @param <T> what kind of item
	 */
	public record Found<T extends Item>(@Nullable T item) {

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

	/**
	 * What is there of one item.
	 * @param subject whose
	 * @param contract of the kind
	 * @param id of the item
	 * @param <T> what kind of item
	 * @return empty when there never was one
	 */
	public <T extends Item> Optional<Found<T>> find(String subject, ItemContract<T> contract, String id) {
		Document shelf = this.collections.shelves()
			.find(Filters.eq("_id", new ShelfKey(subject, contract.topic()).id()))
			.projection(Projections.include(ItemDocuments.ITEMS + "." + id))
			.first();
		Document slot = (shelf != null) ? shelf.get(ItemDocuments.ITEMS, new Document()).get(id, Document.class) : null;
		if (slot == null) {
			return Optional.empty();
		}
		String json = ItemDocuments.json(slot);
		return Optional.of(new Found<>((json != null) ? read(new ItemCodec<>(contract), json) : null));
	}

	/**
	 * How much of a shelf is taken, deleted items included.
	 * @param subject whose
	 * @param contract of the kind
	 * @return in bytes
	 */
	public long bytes(String subject, ItemContract<?> contract) {
		Document shelf = this.collections.shelves()
			.find(Filters.eq("_id", new ShelfKey(subject, contract.topic()).id()))
			.projection(Projections.include(SlotDocuments.BYTES))
			.first();
		return (shelf != null) ? shelf.getLong(SlotDocuments.BYTES) : 0;
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
