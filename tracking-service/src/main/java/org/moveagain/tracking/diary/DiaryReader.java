package org.moveagain.tracking.diary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.diary.domain.DayKey;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Locator;
import org.moveagain.tracking.diary.domain.StoredEntry;

import org.springframework.stereotype.Component;

/**
 * Reads a person's days. Every document is asked for by an {@code _id} that begins with
 * the person's subject, so nobody else's can be in an answer, and the cost does not grow
 * with the number of people.
 */
@Component
public class DiaryReader {

	/** Of one day: by time, then by id, so that the order is the same every time. */
	public static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> entry.at().toInstant())
		.thenComparing((entry) -> entry.id().toString());

	private final DiaryCollections collections;

	DiaryReader(DiaryCollections collections) {
		this.collections = collections;
	}

	/**
	 * Where an entry is.
	 * @param ref which entry
	 * @return empty when the projection has never seen it
	 */
	public Optional<Locator> locate(EntryRef ref) {
		Document document = this.collections.locators().find(Filters.eq("_id", ref.id())).first();
		return Optional.ofNullable(document).map((found) -> EntryDocuments.locator(ref, found));
	}

	/**
	 * One entry, and which record decided it.
	 * @param ref which
	 * @return empty when there is none, or when it was deleted
	 */
	public Optional<StoredEntry> entry(EntryRef ref) {
		return locate(ref).flatMap((locator) -> Optional.ofNullable(locator.date()))
			.flatMap((date) -> entry(ref, date));
	}

	/**
	 * All entries of some days.
	 * @param subject whose
	 * @param from the first day
	 * @param to the last day, included
	 * @return entries in {@link #ORDER} by day; days without any are left out
	 */
	public Map<LocalDate, List<Entry>> days(String subject, LocalDate from, LocalDate to) {
		Map<String, LocalDate> ids = new HashMap<>();
		from.datesUntil(to.plusDays(1)).forEach((date) -> ids.put(new DayKey(subject, date).id(), date));
		Map<LocalDate, List<Entry>> days = new HashMap<>();
		for (Document day : this.collections.days().find(Filters.in("_id", ids.keySet()))) {
			LocalDate date = ids.get(day.getString("_id"));
			List<Entry> entries = entries(day);
			if (date != null && !entries.isEmpty()) {
				days.put(date, entries);
			}
		}
		return days;
	}

	private Optional<StoredEntry> entry(EntryRef ref, LocalDate date) {
		String id = ref.entryId().toString();
		Document day = this.collections.days()
			.find(Filters.eq("_id", new DayKey(ref.subject(), date).id()))
			.projection(Projections.include(EntryDocuments.ENTRIES + "." + id))
			.first();
		return Optional.ofNullable(day)
			.map((found) -> found.get(EntryDocuments.ENTRIES, Document.class))
			.map((slots) -> slots.get(id, Document.class))
			.flatMap((slot) -> Optional.ofNullable(EntryDocuments.entry(id, slot))
				.map((entry) -> new StoredEntry(entry, SlotDocuments.revision(slot))));
	}

	private static List<Entry> entries(Document day) {
		List<Entry> entries = new ArrayList<>();
		day.get(EntryDocuments.ENTRIES, Document.class).forEach((id, slot) -> {
			Entry entry = EntryDocuments.entry(id, (Document) slot);
			if (entry != null) {
				entries.add(entry);
			}
		});
		entries.sort(ORDER);
		return entries;
	}

}
