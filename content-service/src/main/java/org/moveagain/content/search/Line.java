package org.moveagain.content.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.moveagain.content.article.domain.Article;
import org.moveagain.events.content.PublishedArticle;

/**
 * A published article as a line of a list.
 *
 * @param slug its place in the address
 * @param version greater for whatever was published later
 * @param language BCP 47
 * @param type the label above the title
 * @param title the title
 * @param category where it is filed
 * @param tags what it is about
 * @param published when it was first shown
 * @param updated when it was last changed
 * @param reviewed when a named clinician last reviewed it; null when none has
 * @param summary in a sentence or two
 * @param readingMinutes how long reading takes
 */
public record Line(String slug, long version, String language, String type, String title, String category,
		List<String> tags, LocalDate published, LocalDate updated, @Nullable LocalDate reviewed, String summary,
		int readingMinutes) {

	static Line of(PublishedArticle article) {
		return new Line(article.slug(), article.version(), article.language(), article.type(), article.title(),
				article.category(), article.tags(), article.published(), article.updated(), article.reviewed(),
				article.summary(), article.readingMinutes());
	}

	/**
	 * Its address on the platform.
	 * @return a path
	 */
	public String href() {
		return Article.pathOf(this.slug);
	}

}
