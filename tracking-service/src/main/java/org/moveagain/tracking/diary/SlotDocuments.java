package org.moveagain.tracking.diary;

import java.util.List;
import java.util.function.Function;

import org.bson.Document;
import org.moveagain.events.tracking.EntryStream;
import org.moveagain.tracking.diary.domain.Revision;
import org.moveagain.tracking.diary.domain.Slot;

/**
 * The form that documents of slots share.
 */
public final class SlotDocuments {

	/** How often a document was written. */
	public static final String VERSION = "version";

	/** The size of everything that a document or a slot holds. */
	public static final String BYTES = "bytes";

	private static final String STREAM = "stream";

	private static final String OFFSET = "offset";

	/** The fields of a slot that decide about a record. */
	public static final List<String> SLOT_HEAD = List.of(STREAM, OFFSET, BYTES);

	private SlotDocuments() {
	}

	/**
	 * A slot.
	 * @param slot what the document holds
	 * @param field the name of the content
	 * @param form of the content
	 * @param <C> what is in it
	 * @return the value under its id
	 */
	static <C> Document slot(Slot<C> slot, String field, Function<C, Object> form) {
		Document document = revision(slot.revision()).append(BYTES, slot.bytes());
		C content = slot.content();
		return (content != null) ? document.append(field, form.apply(content)) : document;
	}

	/**
	 * A revision.
	 * @param revision which record decided
	 * @return its fields
	 */
	static Document revision(Revision revision) {
		return new Document(STREAM, revision.stream().text()).append(OFFSET, revision.offset());
	}

	/**
	 * Reads which record decided a slot or a locator.
	 * @param document either
	 * @return its revision
	 */
	public static Revision revision(Document document) {
		EntryStream stream = EntryStream.REVISED.text().equals(document.getString(STREAM)) ? EntryStream.REVISED
				: EntryStream.CREATED;
		return new Revision(stream, document.getLong(OFFSET));
	}

}
