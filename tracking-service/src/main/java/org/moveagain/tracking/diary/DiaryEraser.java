package org.moveagain.tracking.diary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.moveagain.tracking.diary.domain.DayKey;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.ShelfKey;
import org.moveagain.tracking.log.TrackingTopic;

/**
 * Deletes every document of a person, by the ids that they have.
 */
public final class DiaryEraser {

	private final DiaryCollections collections;

	/**
	 * Deletes from a generation.
	 * @param collections of the generation
	 */
	public DiaryEraser(DiaryCollections collections) {
		this.collections = collections;
	}

	/**
	 * Deletes everything. The months go last: as long as they are there, it can be
	 * repeated.
	 * @param subject whose
	 * @param entries which the person has or had
	 */
	public void erase(String subject, Collection<EntryRef> entries) {
		for (YearMonth month : new DiaryMonths(this.collections).of(subject)) {
			List<String> days = month.atDay(1)
				.datesUntil(month.plusMonths(1).atDay(1))
				.map((day) -> new DayKey(subject, day).id())
				.toList();
			delete(this.collections.days(), days);
		}
		delete(this.collections.locators(), entries.stream().map(EntryRef::id).toList());
		List<String> shelves = new ArrayList<>();
		TrackingTopic.names().forEach((kind) -> shelves.add(new ShelfKey(subject, kind).id()));
		delete(this.collections.shelves(), shelves);
		delete(this.collections.months(), List.of(subject));
	}

	private static void delete(MongoCollection<Document> collection, List<String> ids) {
		collection.deleteMany(Filters.in("_id", ids));
	}

}
