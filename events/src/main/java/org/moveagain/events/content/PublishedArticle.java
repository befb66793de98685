package org.moveagain.events.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An article as it was published, in full: whoever reads the topic needs nothing else to
 * list, to search or to cite it.
 *
 * @param slug its place in the address, {@code /articles/{slug}}
 * @param version greater for whatever was published later under the same slug
 * @param language BCP 47
 * @param type the label above the title
 * @param title the title
 * @param category where it is filed
 * @param tags what it is about
 * @param published when it was first shown
 * @param updated when it was last changed
 * @param reviewed when the named clinician last reviewed it; null when none has
 * @param summary in a sentence or two
 * @param readingMinutes how long reading takes
 * @param translationOf the slug of the article that this one translates; null when none
 * @param sections its parts, in order
 * @param sources what it rests on
 * @param links where it leads to on the platform: paths, some with an anchor
 */
public record PublishedArticle(String slug, long version, String language, String type, String title, String category,
		List<String> tags, LocalDate published, LocalDate updated, @Nullable LocalDate reviewed, String summary,
		int readingMinutes, @Nullable String translationOf, List<Section> sections, List<Source> sources,
		List<String> links) {

	public PublishedArticle {
		Objects.requireNonNull(slug, "slug");
		Objects.requireNonNull(language, "language");
		Objects.requireNonNull(title, "title");
		tags = listOf(tags);
		sections = listOf(sections);
		sources = listOf(sources);
		links = listOf(links);
	}

	/**
	 * A part of an article.
	 *
	 * @param id the anchor
	 * @param title as it is shown; empty for a text before the first title
	 * @param help whether it says when to get help
	 * @param text plain text, without markup
	 */
	public record Section(String id, String title, boolean help, String text) {

		public Section {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(text, "text");
		}

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

	private static <T> List<T> listOf(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

}
