package org.moveagain.content.article.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * An article, ready to be shown.
 *
 * @param slug its place in the address
 * @param language BCP 47
 * @param type the label above the title
 * @param title the title
 * @param category where it is filed
 * @param tags what it is about
 * @param published when it was first shown
 * @param updated when it was last changed
 * @param summary in a sentence or two
 * @param sections its parts, in order; the first has no title when the text begins
 * without one
 * @param sources what it rests on
 * @param related where to go on
 * @param words how many it has
 */
public record Article(String slug, String language, String type, String title, String category, List<String> tags,
		LocalDate published, LocalDate updated, String summary, List<Section> sections, List<Source> sources,
		List<Related> related, int words) {

	private static final int WORDS_PER_MINUTE = 200;

	public Article {
		tags = List.copyOf(tags);
		sections = List.copyOf(sections);
		sources = List.copyOf(sources);
		related = List.copyOf(related);
	}

	/**
	 * How long reading takes, at 200 words a minute.
	 * @return minutes, rounded up
	 */
	public int readingMinutes() {
		return Math.ceilDiv(this.words, WORDS_PER_MINUTE);
	}

	/**
	 * A part of an article under its own title.
	 *
	 * @param id the anchor
	 * @param title as it is shown; empty for a text before the first title
	 * @param help whether it says when to get help, and has to stand out
	 * @param html the text, safe to show
	 */
	public record Section(String id, String title, boolean help, String html) {

	}

	/**
	 * What an article rests on.
	 *
	 * @param name the body or the study
	 * @param title of the publication
	 * @param year of publication
	 * @param url where to read it
	 */
	public record Source(String name, String title, int year, String url) {

	}

	/**
	 * Where to go on.
	 *
	 * @param title what is there
	 * @param href a path of the platform
	 */
	public record Related(String title, String href) {

	}

}
