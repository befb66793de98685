package org.moveagain.tracking.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.diary.DiaryCollections;
import org.moveagain.tracking.diary.EntryDocuments;
import org.moveagain.tracking.diary.domain.DayKey;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Locator;
import org.moveagain.tracking.projection.domain.Batch;
import org.moveagain.tracking.projection.domain.Change;
import org.moveagain.tracking.projection.domain.DayDraft;
import org.moveagain.tracking.projection.domain.LogRecord;

import org.springframework.stereotype.Component;

/**
 * Loads the documents that records are about and writes them back, on the condition that
 * nobody else has written them since.
 */
@Component
class ProjectionStore {

	private static final int DUPLICATE_KEY = 11000;

	private final DiaryCollections collections;

	ProjectionStore(DiaryCollections collections) {
		this.collections = collections;
	}

	/** Everything that the records name, in two round trips. */
	Batch load(Collection<LogRecord> records) {
		List<Locator> locators = locators(records);
		Set<DayKey> keys = new LinkedHashSet<>();
		for (LogRecord record : records) {
			if (record.change() instanceof Change.Stated stated) {
				keys.add(new DayKey(record.ref().subject(), stated.entry().day()));
			}
		}
		for (Locator locator : locators) {
			if (locator.date() != null) {
				keys.add(new DayKey(locator.ref().subject(), locator.date()));
			}
		}
		Set<UUID> entries = records.stream().map((record) -> record.ref().entryId()).collect(Collectors.toSet());
		return new Batch(locators, days(keys, entries));
	}

	/** The days in their order, and only then the locators. */
	void save(Batch batch) {
		write(this.collections.days(), batch.changedDays().stream().map(ProjectionStore::write).toList());
		write(this.collections.locators(), batch.changedLocators().stream().map(ProjectionStore::write).toList());
	}

	private List<Locator> locators(Collection<LogRecord> records) {
		Map<String, EntryRef> refs = records.stream()
			.map(LogRecord::ref)
			.distinct()
			.collect(Collectors.toMap(EntryRef::id, (ref) -> ref));
		List<Locator> locators = new ArrayList<>();
		for (Document found : this.collections.locators().find(Filters.in("_id", refs.keySet()))) {
			EntryRef ref = refs.get(found.getString("_id"));
			if (ref != null) {
				locators.add(EntryDocuments.locator(ref, found));
			}
		}
		return locators;
	}

	private List<DayDraft> days(Set<DayKey> keys, Set<UUID> entries) {
		if (keys.isEmpty()) {
			return List.of();
		}
		Map<String, Document> found = new HashMap<>();
		List<String> ids = keys.stream().map(DayKey::id).toList();
		this.collections.days()
			.find(Filters.in("_id", ids))
			.projection(headsOf(entries))
			.forEach((day) -> found.put(day.getString("_id"), day));
		return keys.stream().map((key) -> draft(key, found.get(key.id()))).toList();
	}

	/** What decides, and not the content: a day may be long. */
	private static Bson headsOf(Set<UUID> entries) {
		List<String> fields = new ArrayList<>(List.of(EntryDocuments.VERSION, EntryDocuments.BYTES));
		for (UUID entry : entries) {
			String slot = EntryDocuments.ENTRIES + "." + entry + ".";
			EntryDocuments.SLOT_HEAD.forEach((field) -> fields.add(slot + field));
		}
		return Projections.include(fields);
	}

	private static DayDraft draft(DayKey key, @Nullable Document day) {
		if (day == null) {
			return new DayDraft(key, 0, 0, Map.of());
		}
		Map<UUID, DayDraft.Held> held = new HashMap<>();
		day.get(EntryDocuments.ENTRIES, new Document()).forEach((id, value) -> {
			Document slot = (Document) value;
			held.put(UUID.fromString(id),
					new DayDraft.Held(EntryDocuments.revision(slot), slot.getInteger(EntryDocuments.BYTES)));
		});
		return new DayDraft(key, day.getLong(EntryDocuments.VERSION), day.getLong(EntryDocuments.BYTES), held);
	}

	private static WriteModel<Document> write(DayDraft day) {
		if (day.version() == 0) {
			Document slots = new Document();
			day.changes().forEach((id, slot) -> slots.append(id.toString(), EntryDocuments.slot(slot)));
			return new InsertOneModel<>(new Document("_id", day.key().id()).append(EntryDocuments.VERSION, 1L)
				.append(EntryDocuments.BYTES, day.bytes())
				.append(EntryDocuments.ENTRIES, slots));
		}
		List<Bson> updates = new ArrayList<>();
		updates.add(Updates.set(EntryDocuments.VERSION, day.version() + 1));
		updates.add(Updates.set(EntryDocuments.BYTES, day.bytes()));
		day.changes()
			.forEach((id, slot) -> updates
				.add(Updates.set(EntryDocuments.ENTRIES + "." + id, EntryDocuments.slot(slot))));
		return new UpdateOneModel<>(unchanged(day.key().id(), day.version()), Updates.combine(updates));
	}

	private static WriteModel<Document> write(Locator locator) {
		Document document = EntryDocuments.locator(locator, locator.version() + 1);
		return (locator.version() == 0) ? new InsertOneModel<>(document)
				: new ReplaceOneModel<>(unchanged(locator.ref().id(), locator.version()), document);
	}

	private static Bson unchanged(String id, long version) {
		return Filters.and(Filters.eq("_id", id), Filters.eq(EntryDocuments.VERSION, version));
	}

	private static void write(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
		if (writes.isEmpty()) {
			return;
		}
		try {
			BulkWriteResult result = collection.bulkWrite(writes, new BulkWriteOptions().ordered(true));
			if (result.getInsertedCount() + result.getMatchedCount() != writes.size()) {
				throw new ConcurrentChangeException();
			}
		}
		catch (MongoBulkWriteException ex) {
			if (ex.getWriteErrors().stream().anyMatch((error) -> error.getCode() == DUPLICATE_KEY)) {
				throw new ConcurrentChangeException();
			}
			throw ex;
		}
	}

}
