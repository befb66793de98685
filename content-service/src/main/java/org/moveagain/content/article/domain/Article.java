package org.moveagain.content.article.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An article, read and checked, ready to be shown.
 *
 * @param slug its place in the address
 * @param language BCP 47
 * @param type the label above the title
 * @param title the title
 * @param category where it is filed
 * @param tags what it is about
 * @param dates when it was published, changed, reviewed
 * @param author who wrote it; null when not said
 * @param reviewer the named clinician who reviewed it; null as long as none has
 * @param translationOf the slug of the article that this one translates; null when none
 * @param summary in a sentence or two
 * @param sections its parts, in order; the first has no title when the text begins
 * without one
 * @param sources what it rests on
 * @param related where to go on
 * @param links where its text leads to
 * @param words how many it has
 */
public record Article(String slug, String language, String type, String title, String category, List<String> tags,
		Dates dates, @Nullable Person author, @Nullable Person reviewer, @Nullable String translationOf, String summary,
		List<Section> sections, List<Source> sources, List<Related> related, List<Link> links, int words) {

	private static final int WORDS_PER_MINUTE = 200;

	public Article {
		tags = List.copyOf(tags);
		sections = List.copyOf(sections);
		sources = List.copyOf(sources);
		related = List.copyOf(related);
		links = List.copyOf(links);
	}

	/**
	 * Its address on the platform.
	 * @return a path
	 */
	public String path() {
		return pathOf(this.slug);
	}

	/**
	 * The address of an article.
	 * @param slug its place in the address
	 * @return a path
	 */
	public static String pathOf(String slug) {
		return "/articles/" + slug;
	}

	/**
	 * Which articles translate each other.
	 * @return the slug of the original
	 */
	public String group() {
		return (this.translationOf != null) ? this.translationOf : this.slug;
	}

	/**
	 * How long reading takes, at 200 words a minute.
	 * @return minutes, rounded up
	 */
	public int readingMinutes() {
		return Math.max(1, Math.ceilDiv(this.words, WORDS_PER_MINUTE));
	}

	/**
	 * The anchors that links may lead to.
	 * @return ids of sections
	 */
	public List<String> anchors() {
		return this.sections.stream().map(Section::id).toList();
	}

	/**
	 * Where it leads to on the platform, from its text and below it.
	 * @return paths, some with an anchor; those inside of the article in full
	 */
	public List<String> platformLinks() {
		return Stream.concat(this.links.stream(), this.related.stream().map((each) -> new Link(each.href(), 0)))
			.filter(Link::isInternal)
			.map((link) -> link.href().startsWith("#") ? path() + link.href() : link.href())
			.distinct()
			.toList();
	}

	/**
	 * When things happened to an article.
	 *
	 * @param published when it was first shown
	 * @param updated when it was last changed
	 * @param reviewed when the reviewer last reviewed it; null as long as nobody has
	 * @param nextReview when it is to be reviewed again; null when not planned
	 */
	public record Dates(LocalDate published, LocalDate updated, @Nullable LocalDate reviewed,
			@Nullable LocalDate nextReview) {

	}

	/**
	 * Somebody who stands for an article.
	 *
	 * @param name as it is shown
	 * @param role such as physical therapist
	 */
	public record Person(String name, String role) {

	}

	/**
	 * A part of an article under its own title.
	 *
	 * @param id the anchor
	 * @param title as it is shown; empty for a text before the first title
	 * @param help whether it says when to get help, and has to stand out
	 * @param html the text, safe to show
	 * @param text the same without markup
	 */
	public record Section(String id, String title, boolean help, String html, String text) {

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

	/**
	 * A link of the text.
	 *
	 * @param href as it stands there
	 * @param line of the file, from 1; 0 when unknown
	 */
	public record Link(String href, int line) {

		/** Whether it stays on the platform. */
		public boolean isInternal() {
			return this.href.startsWith("/") || this.href.startsWith("#");
		}

	}

}
