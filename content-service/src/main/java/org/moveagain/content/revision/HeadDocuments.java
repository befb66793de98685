package org.moveagain.content.revision;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.moveagain.content.revision.domain.Author;
import org.moveagain.content.revision.domain.Head;
import org.moveagain.content.revision.domain.Revision;

/**
 * Heads and revisions as documents and back.
 */
final class HeadDocuments {

	private HeadDocuments() {
	}

	static Document document(Head head) {
		Document document = new Document("_id", head.slug()).append("version", head.version())
			.append("newest", document(head.newest()))
			.append("publicVersion", head.publicVersion())
			.append("announced", head.announced())
			.append("files", head.files());
		if (head.live() != null) {
			document.append("live", new Document("revision", head.live().revision()).append("text", head.live().text())
				.append("since", Date.from(head.live().since())));
		}
		if (head.scheduled() != null) {
			document.append("scheduled", Date.from(head.scheduled()));
		}
		return document;
	}

	static Head head(Document document) {
		Document live = document.get("live", Document.class);
		Date scheduled = document.getDate("scheduled");
		return new Head(document.getString("_id"), document.getLong("version"),
				revision(document.get("newest", Document.class)), (live != null) ? live(live) : null,
				(scheduled != null) ? scheduled.toInstant() : null, document.getLong("publicVersion"),
				document.getLong("announced"), document.getList("files", String.class, List.of()));
	}

	static Document document(Revision revision) {
		return new Document("_id", revisionId(revision.slug(), revision.number())).append("slug", revision.slug())
			.append("number", revision.number())
			.append("text", revision.text())
			.append("author", revision.author().toString())
			.append("at", Date.from(revision.at()));
	}

	static Revision revision(Document document) {
		return new Revision(document.getString("slug"), document.getInteger("number"), text(document),
				Author.parse(document.getString("author")), instant(document, "at"));
	}

	static String revisionId(String slug, int number) {
		return slug + "@" + number;
	}

	private static Head.Live live(Document document) {
		return new Head.Live(document.getInteger("revision"), text(document), instant(document, "since"));
	}

	/** Lists leave the texts out. */
	private static String text(Document document) {
		@Nullable String text = document.getString("text");
		return (text != null) ? text : "";
	}

	private static Instant instant(Document document, String field) {
		return Objects.requireNonNull(document.getDate(field)).toInstant();
	}

}
