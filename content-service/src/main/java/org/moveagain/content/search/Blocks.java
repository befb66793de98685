package org.moveagain.content.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.moveagain.events.content.PublishedArticle;
import tools.jackson.databind.json.JsonMapper;

import static org.apache.lucene.document.Field.Store.NO;
import static org.apache.lucene.document.Field.Store.YES;

/**
 * An article as documents of the index: its sections, then itself.
 */
final class Blocks {

	private static final FieldType WITH_VECTORS = withVectors();

	private static final FieldType WITH_OFFSETS = withOffsets();

	private final FacetsConfig facets = new FacetsConfig();

	private final JsonMapper json;

	Blocks(JsonMapper json) {
		this.json = json;
		this.facets.setMultiValued(Fields.TAG, true);
	}

	FacetsConfig facets() {
		return this.facets;
	}

	List<Document> of(PublishedArticle article) {
		List<Document> block = new ArrayList<>();
		byte[] line = this.json.writeValueAsBytes(Line.of(article));
		for (PublishedArticle.Section section : article.sections()) {
			block.add(section(article, section, line));
		}
		block.add(article(article, line));
		return block;
	}

	Line line(Document document) {
		return this.json.readValue(document.getBinaryValue(Fields.LINE).bytes, Line.class);
	}

	private static Document section(PublishedArticle article, PublishedArticle.Section section, byte[] line) {
		Document document = common(article, Fields.SECTION, line);
		document.add(new TextField(Fields.TITLE, article.title(), NO));
		document.add(new TextField(Fields.HEADING, section.title(), YES));
		document.add(new Field(Fields.TEXT, section.text(), WITH_OFFSETS));
		document.add(new TextField(Fields.WORDS, article.title() + "\n" + section.title() + "\n" + section.text() + "\n"
				+ String.join("\n", article.tags()), NO));
		document.add(new StoredField(Fields.ANCHOR, section.id()));
		document.add(new StoredField(Fields.HELP, String.valueOf(section.help())));
		return document;
	}

	private Document article(PublishedArticle article, byte[] line) {
		Document document = common(article, Fields.ARTICLE, line);
		document.add(new NumericDocValuesField(Fields.PUBLISHED, article.published().toEpochDay()));
		document.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(article.slug())));
		document.add(new Field(Fields.WHOLE, whole(article), WITH_VECTORS));
		document.add(new StringField(Fields.GROUP, groupOf(article), NO));
		article.links().forEach((link) -> {
			document.add(new StringField(Fields.LINK, link, NO));
			int hash = link.indexOf('#');
			if (hash > 0) {
				document.add(new StringField(Fields.LINK, link.substring(0, hash), NO));
			}
		});
		facet(document, Fields.CATEGORY, article.category());
		article.tags().stream().distinct().forEach((tag) -> facet(document, Fields.TAG, tag));
		try {
			return this.facets.build(document);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	/** What it is about; the help section is the same everywhere. */
	private static String whole(PublishedArticle article) {
		return article.title() + "\n" + article.summary() + "\n"
				+ article.sections()
					.stream()
					.filter((section) -> !section.help())
					.map(PublishedArticle.Section::text)
					.collect(Collectors.joining("\n"));
	}

	/** Snippets need to know where words stand. */
	private static FieldType withOffsets() {
		FieldType type = new FieldType(TextField.TYPE_STORED);
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
		type.freeze();
		return type;
	}

	private static FieldType withVectors() {
		FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
		type.setStoreTermVectors(true);
		type.freeze();
		return type;
	}

	private static Document common(PublishedArticle article, String kind, byte[] line) {
		Document document = new Document();
		document.add(new StringField(Fields.KIND, kind, NO));
		document.add(new StringField(Fields.SLUG, article.slug(), YES));
		document.add(new StringField(Fields.CATEGORY, article.category(), NO));
		document.add(new StringField(Fields.LANGUAGE, article.language(), NO));
		article.tags().forEach((tag) -> document.add(new StringField(Fields.TAG, tag, NO)));
		document.add(new StoredField(Fields.LINE, line));
		return document;
	}

	private static void facet(Document document, String field, String value) {
		if (!value.isEmpty()) {
			document.add(new SortedSetDocValuesFacetField(field, value));
		}
	}

	private static String groupOf(PublishedArticle article) {
		String original = article.translationOf();
		return (original != null) ? original : article.slug();
	}

}
