package org.moveagain.content.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.content.article.domain.Article;

/**
 * An article as the API shows it, in full or as a line of a list.
 *
 * @param review says whether a named clinician has reviewed it
 * @param html all sections together, safe to show; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleView(String slug, String language, String type, String title, String category, List<String> tags,
		LocalDate published, LocalDate updated, Review review, String summary, int readingMinutes, String href,
		@Nullable List<Article.Section> sections, @Nullable String html, @Nullable List<Article.Source> sources,
		@Nullable List<Article.Related> related) {

	/**
	 * Who has checked the article.
	 *
	 * @param reviewed whether a named clinician has
	 * @param text the same in words
	 */
	record Review(boolean reviewed, String text) {

		static final Review NONE = new Review(false, "Not yet reviewed by a named clinician.");

	}

	static ArticleView line(Article article) {
		return of(article, null, null, null, null);
	}

	static ArticleView full(Article article) {
		return of(article, article.sections(),
				article.sections().stream().map(ArticleView::html).collect(Collectors.joining("\n")), article.sources(),
				article.related());
	}

	private static ArticleView of(Article article, @Nullable List<Article.Section> sections, @Nullable String html,
			@Nullable List<Article.Source> sources, @Nullable List<Article.Related> related) {
		return new ArticleView(article.slug(), article.language(), article.type(), article.title(), article.category(),
				article.tags(), article.published(), article.updated(), Review.NONE, article.summary(),
				article.readingMinutes(), "/articles/" + article.slug(), sections, html, sources, related);
	}

	private static String html(Article.Section section) {
		String title = section.title().isEmpty() ? "" : "<h2 id=\"" + section.id() + "\">"
				+ org.springframework.web.util.HtmlUtils.htmlEscape(section.title()) + "</h2>\n";
		return title + section.html();
	}

}
