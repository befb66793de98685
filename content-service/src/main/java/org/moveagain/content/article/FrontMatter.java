package org.moveagain.content.article;

import java.time.LocalDate;
import java.util.List;

import org.moveagain.content.article.domain.Article;

/**
 * What stands above an article's text, as YAML. Every field is needed; a field that is
 * not named here is an error.
 *
 * @param slug lower case letters, digits and hyphens
 * @param language BCP 47
 * @param type the label above the title
 * @param title the title
 * @param category where it is filed
 * @param tags what it is about
 * @param published when it was first shown
 * @param updated when it was last changed
 * @param summary in a sentence or two
 * @param helpSection the anchor of the section that says when to get help
 * @param sources at least one
 * @param related where to go on
 */
record FrontMatter(String slug, String language, String type, String title, String category, List<String> tags,
		LocalDate published, LocalDate updated, String summary, String helpSection, List<Article.Source> sources,
		List<Article.Related> related) {

}
