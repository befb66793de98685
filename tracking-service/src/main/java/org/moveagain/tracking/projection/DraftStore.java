package org.moveagain.tracking.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.diary.SlotDocuments;
import org.moveagain.tracking.diary.domain.DocumentKey;
import org.moveagain.tracking.diary.domain.Slot;
import org.moveagain.tracking.projection.domain.Draft;

/**
 * Loads documents of slots as drafts, and writes back what was changed.
 *
 * @param slots the field with the slots
 * @param form of one slot
 * @param <C> what is in a slot
 */
record DraftStore<C>(String slots, Function<Slot<C>, Document> form) {

	/**
	 * Of each document what decides about the records, and not the content: it may be
	 * long.
	 */
	<K extends DocumentKey> List<Draft<K, C>> load(MongoCollection<Document> collection, Set<K> keys, Set<String> ids) {
		if (keys.isEmpty()) {
			return List.of();
		}
		Map<String, Document> found = new HashMap<>();
		collection.find(Filters.in("_id", keys.stream().map(DocumentKey::id).toList()))
			.projection(headsOf(ids))
			.forEach((document) -> found.put(document.getString("_id"), document));
		return keys.stream().map((key) -> draft(key, found.get(key.id()))).toList();
	}

	void save(MongoCollection<Document> collection, List<? extends Draft<?, C>> drafts) {
		ConditionalWrites.write(collection, drafts.stream().map(this::write).toList());
	}

	private Bson headsOf(Set<String> ids) {
		List<String> fields = new ArrayList<>(List.of(SlotDocuments.VERSION, SlotDocuments.BYTES));
		for (String id : ids) {
			SlotDocuments.SLOT_HEAD.forEach((field) -> fields.add(this.slots + "." + id + "." + field));
		}
		return Projections.include(fields);
	}

	private <K extends DocumentKey> Draft<K, C> draft(K key, @Nullable Document document) {
		if (document == null) {
			return new Draft<>(key, 0, 0, Map.of());
		}
		Map<String, Draft.Held> held = new HashMap<>();
		document.get(this.slots, new Document()).forEach((id, value) -> {
			Document slot = (Document) value;
			held.put(id, new Draft.Held(SlotDocuments.revision(slot), slot.getInteger(SlotDocuments.BYTES)));
		});
		return new Draft<>(key, document.getLong(SlotDocuments.VERSION), document.getLong(SlotDocuments.BYTES), held);
	}

	private WriteModel<Document> write(Draft<?, C> draft) {
		if (draft.version() == 0) {
			Document filled = new Document();
			draft.changes().forEach((id, slot) -> filled.append(id, this.form.apply(slot)));
			return new InsertOneModel<>(new Document("_id", draft.key().id()).append(SlotDocuments.VERSION, 1L)
				.append(SlotDocuments.BYTES, draft.bytes())
				.append(this.slots, filled));
		}
		List<Bson> updates = new ArrayList<>();
		updates.add(Updates.set(SlotDocuments.VERSION, draft.version() + 1));
		updates.add(Updates.set(SlotDocuments.BYTES, draft.bytes()));
		draft.changes().forEach((id, slot) -> updates.add(Updates.set(this.slots + "." + id, this.form.apply(slot))));
		return new UpdateOneModel<>(ConditionalWrites.unchanged(draft.key().id(), draft.version()),
				Updates.combine(updates));
	}

}
