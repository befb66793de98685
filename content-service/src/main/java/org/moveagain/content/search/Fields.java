package org.moveagain.content.search;

/**
 * The fields of the index. An article is a block: its sections, then itself.
 */
final class Fields {

	/** {@value #ARTICLE} or {@value #SECTION}. */
	static final String KIND = "kind";

	static final String ARTICLE = "article";

	static final String SECTION = "section";

	static final String SLUG = "slug";

	static final String CATEGORY = "category";

	static final String TAG = "tag";

	static final String LANGUAGE = "language";

	/** Articles that translate each other share it. */
	static final String GROUP = "group";

	/** Where an article leads to. */
	static final String LINK = "link";

	/** For the order of lists, the newest first. */
	static final String PUBLISHED = "published";

	/** The article's title, at each of its sections. */
	static final String TITLE = "title";

	/** A section's own title. */
	static final String HEADING = "heading";

	/** The slug once more, for lists of the same day. */
	static final String ORDER = "order";

	static final String TEXT = "text";

	/** All words as they are written: for beginnings and typing errors. */
	static final String WORDS = "words";

	/** At the article: all that it says, to find similar ones. */
	static final String WHOLE = "whole";

	static final String ANCHOR = "anchor";

	static final String HELP = "help";

	/** Stored: the line of a list, as JSON. */
	static final String LINE = "line";

	private Fields() {
	}

}
