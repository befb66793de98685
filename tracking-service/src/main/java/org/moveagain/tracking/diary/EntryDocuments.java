package org.moveagain.tracking.diary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.bson.Document;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.diary.domain.EntryRef;
import org.moveagain.tracking.diary.domain.Locator;
import org.moveagain.tracking.diary.domain.Slot;

/**
 * The form of the documents: what is written is what is read.
 */
public final class EntryDocuments {

	/** The slots of a day by entry id. */
	public static final String ENTRIES = "entries";

	private static final String DATE = "date";

	private static final String ENTRY = "entry";

	private EntryDocuments() {
	}

	/**
	 * A slot of a day.
	 * @param slot what the day holds of one entry
	 * @return the value under the entry's id
	 */
	public static Document slot(Slot<Entry> slot) {
		return SlotDocuments.slot(slot, ENTRY, EntryDocuments::entry);
	}

	/**
	 * A locator.
	 * @param locator where an entry is
	 * @param version the version that the document will have
	 * @return the document
	 */
	public static Document locator(Locator locator, long version) {
		Document document = new Document("_id", locator.ref().id()).append(SlotDocuments.VERSION, version);
		document.putAll(SlotDocuments.revision(locator.revision()));
		LocalDate date = locator.date();
		return (date != null) ? document.append(DATE, date.toString()) : document;
	}

	/**
	 * Reads a locator.
	 * @param ref which entry
	 * @param document as it is stored
	 * @return the locator
	 */
	public static Locator locator(EntryRef ref, Document document) {
		String date = document.getString(DATE);
		return new Locator(ref, document.getLong(SlotDocuments.VERSION), SlotDocuments.revision(document),
				(date != null) ? LocalDate.parse(date) : null);
	}

	/**
	 * Reads the entry of a slot.
	 * @param id the entry's id
	 * @param slot as it is stored
	 * @return the entry; null for a marker
	 */
	static @Nullable Entry entry(String id, Document slot) {
		Document entry = slot.get(ENTRY, Document.class);
		if (entry == null) {
			return null;
		}
		return new Entry(UUID.fromString(id), OffsetDateTime.parse(entry.getString("at")),
				measures(entry.get("measures", Document.class)), texts(entry, "places"), texts(entry, "signs"),
				side(entry.getString("legSide")), texts(entry, "worse"), texts(entry, "better"),
				texts(entry, "medicines"), entry.getBoolean("flare", false), entry.getString("note"));
	}

	private static Document entry(Entry entry) {
		Document measures = new Document();
		entry.measures().forEach((code, value) -> measures.append(code, new Decimal128(value)));
		Document document = new Document("at", entry.at().toString()).append("measures", measures)
			.append("places", entry.places())
			.append("signs", entry.signs())
			.append("worse", entry.worse())
			.append("better", entry.better());
		if (entry.legSide() != null) {
			document.append("legSide", entry.legSide().name());
		}
		if (!entry.medicines().isEmpty()) {
			document.append("medicines", entry.medicines());
		}
		if (entry.flare()) {
			document.append("flare", true);
		}
		return (entry.note() != null) ? document.append("note", entry.note()) : document;
	}

	private static Entry.@Nullable Side side(@Nullable String name) {
		return (name != null) ? Entry.Side.valueOf(name) : null;
	}

	private static Map<String, BigDecimal> measures(Document document) {
		Map<String, BigDecimal> measures = new LinkedHashMap<>();
		document.forEach((code, value) -> measures.put(code, ((Decimal128) value).bigDecimalValue()));
		return measures;
	}

	private static List<String> texts(Document entry, String field) {
		return entry.getList(field, String.class, List.of());
	}

}
