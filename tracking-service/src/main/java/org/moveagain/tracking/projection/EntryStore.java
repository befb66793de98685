package org.moveagain.tracking.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.diary.DiaryCollections;
import org.moveagain.tracking.diary.DiaryMonths;
import org.moveagain.tracking.diary.EntryDocuments;
import org.moveagain.tracking.diary.domain.DayKey;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Locator;
import org.moveagain.tracking.projection.domain.Batch;
import org.moveagain.tracking.projection.domain.Change;
import org.moveagain.tracking.projection.domain.Draft;
import org.moveagain.tracking.projection.domain.LogRecord;

/**
 * Loads the documents that records about entries name and writes them back, on the
 * condition that nobody else has written them since.
 */
class EntryStore {

	private static final DraftStore<Entry> DAYS = new DraftStore<>(EntryDocuments.ENTRIES, EntryDocuments::slot);

	private final DiaryCollections collections;

	private final DiaryMonths months;

	EntryStore(DiaryCollections collections, DiaryMonths months) {
		this.collections = collections;
		this.months = months;
	}

	/** Everything that the records name, in two round trips. */
	Batch load(Collection<LogRecord> records) {
		List<Locator> locators = locators(records);
		Set<DayKey> keys = new LinkedHashSet<>();
		for (LogRecord record : records) {
			if (record.change() instanceof Change.Stated<Entry> stated) {
				keys.add(new DayKey(record.ref().subject(), stated.content().day()));
			}
		}
		for (Locator locator : locators) {
			if (locator.date() != null) {
				keys.add(new DayKey(locator.ref().subject(), locator.date()));
			}
		}
		Set<String> entries = records.stream()
			.map((record) -> record.ref().entryId().toString())
			.collect(Collectors.toSet());
		return new Batch(locators, DAYS.load(this.collections.days(), keys, entries));
	}

	/** The months of new days, the days in their order, and only then the locators. */
	void save(Batch batch) {
		this.months.note(batch.changedDays().stream().filter((day) -> day.version() == 0).map(Draft::key).toList());
		DAYS.save(this.collections.days(), batch.changedDays());
		ConditionalWrites.write(this.collections.locators(),
				batch.changedLocators().stream().map(EntryStore::write).toList());
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

	private static WriteModel<Document> write(Locator locator) {
		Document document = EntryDocuments.locator(locator, locator.version() + 1);
		return (locator.version() == 0) ? new InsertOneModel<>(document)
				: new ReplaceOneModel<>(ConditionalWrites.unchanged(locator.ref().id(), locator.version()), document);
	}

}
