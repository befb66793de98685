package org.moveagain.content.web;

import java.util.List;

import org.moveagain.content.article.domain.Article;
import org.moveagain.content.search.ArticleIndex;
import org.moveagain.content.search.Line;
import org.moveagain.support.problem.ProblemException;

import org.springframework.stereotype.Component;

/**
 * What stands beside an article. While the index is being made an article stands alone.
 */
@Component
class Neighbours {

	private static final int SIMILAR = 3;

	private final ArticleIndex index;

	Neighbours(ArticleIndex index) {
		this.index = index;
	}

	/** Similar articles that the article doesn't lead to itself. */
	List<Line> similar(Article article) {
		try {
			List<String> chosen = article.related().stream().map(Article.Related::href).toList();
			return this.index.similar(article.slug(), article.language(), SIMILAR + chosen.size())
				.stream()
				.filter((line) -> !chosen.contains(line.href()))
				.limit(SIMILAR)
				.toList();
		}
		catch (ProblemException exception) {
			return List.of();
		}
	}

	/**
	 * The same in all languages, this one included; empty when there is only this one.
	 */
	List<Line> translations(Article article) {
		try {
			List<Line> all = this.index.translations(article.group());
			return (all.size() > 1) ? all : List.of();
		}
		catch (ProblemException exception) {
			return List.of();
		}
	}

}
