package org.moveagain.content.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.content.article.domain.Article;
import org.moveagain.content.reading.Published;
import org.moveagain.content.search.Line;

import org.springframework.web.util.HtmlUtils;

/**
 * An article in full, as the API shows it.
 *
 * @param review says whether a named clinician has reviewed it
 * @param contents the titles of its sections
 * @param html all sections together, safe to show
 * @param similar found by the words that they share
 * @param translations the same in other languages
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleView(String slug, String language, String type, String title, String category, List<String> tags,
		LocalDate published, LocalDate updated, Article.@Nullable Person author, ReviewView review, String summary,
		int readingMinutes, String href, List<Title> contents, List<Section> sections, String html,
		List<Article.Source> sources, List<Article.Related> related, List<Article.Related> similar,
		List<Translation> translations) {

	record Title(String id, String title) {

	}

	record Section(String id, String title, boolean help, String html) {

	}

	record Translation(String language, String href) {

		static Translation of(Line line) {
			return new Translation(line.language(), line.href());
		}

	}

	static ArticleView of(Published published, List<Line> similar, List<Line> translations) {
		Article article = published.article();
		return new ArticleView(article.slug(), article.language(), article.type(), article.title(), article.category(),
				article.tags(), article.dates().published(), article.dates().updated(), article.author(),
				ReviewView.of(article), article.summary(), article.readingMinutes(), article.path(), contents(article),
				article.sections()
					.stream()
					.map((each) -> new Section(each.id(), each.title(), each.help(), each.html()))
					.toList(),
				article.sections().stream().map(ArticleView::html).collect(Collectors.joining("\n")), article.sources(),
				article.related(), similar(similar), translations.stream().map(Translation::of).toList());
	}

	static List<Title> contents(Article article) {
		return article.sections()
			.stream()
			.filter((section) -> !section.title().isEmpty())
			.map((section) -> new Title(section.id(), section.title()))
			.toList();
	}

	static List<Article.Related> similar(List<Line> lines) {
		return lines.stream().map((line) -> new Article.Related(line.title(), line.href())).toList();
	}

	private static String html(Article.Section section) {
		String title = section.title().isEmpty() ? ""
				: "<h2 id=\"" + section.id() + "\">" + HtmlUtils.htmlEscape(section.title(), "UTF-8") + "</h2>\n";
		return title + section.html();
	}

}
