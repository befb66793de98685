package org.moveagain.content.article;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.moveagain.content.article.domain.Article;

/**
 * What stands above an article's text, as YAML. A field that is not named here is an
 * error. What is missing is null here and a fault later, except where it is optional.
 *
 * @param slug lower case letters, digits and hyphens
 * @param language BCP 47
 * @param type the label above the title
 * @param title the title
 * @param category where it is filed
 * @param tags what it is about
 * @param published when it was first shown
 * @param updated when it was last changed
 * @param reviewed optional: when the reviewer last reviewed it
 * @param nextReview optional: when it is to be reviewed again
 * @param author optional: who wrote it
 * @param reviewer optional: the named clinician who reviewed it
 * @param translationOf optional: the slug of the article that this one translates
 * @param summary in a sentence or two
 * @param helpSection the anchor of the section that says when to get help
 * @param sources at least one
 * @param related where to go on
 */
record FrontMatter(@Nullable String slug, @Nullable String language, @Nullable String type, @Nullable String title,
		@Nullable String category, @Nullable List<@Nullable String> tags, @Nullable LocalDate published,
		@Nullable LocalDate updated, @Nullable LocalDate reviewed, @Nullable LocalDate nextReview,
		@Nullable Person author, @Nullable Person reviewer, @Nullable String translationOf, @Nullable String summary,
		@Nullable String helpSection, @Nullable List<@Nullable Source> sources,
		@Nullable List<@Nullable Related> related) {

	record Person(@Nullable String name, @Nullable String role) {

		Article.Person checked() {
			return new Article.Person(text(this.name), text(this.role));
		}

	}

	record Source(@Nullable String name, @Nullable String title, @Nullable Integer year, @Nullable String url) {

		Article.Source checked() {
			return new Article.Source(text(this.name), text(this.title), (this.year != null) ? this.year : 0,
					text(this.url));
		}

	}

	record Related(@Nullable String title, @Nullable String href) {

		Article.Related checked() {
			return new Article.Related(text(this.title), text(this.href));
		}

	}

	/** A text that was checked to be there. */
	static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
