package org.moveagain.content.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.moveagain.content.article.domain.Article;

/**
 * All articles that there are.
 */
public final class Articles {

	private final Map<String, Article> bySlug = new TreeMap<>();

	/**
	 * Keeps these articles.
	 * @param articles with different slugs
	 * @throws ArticleException when two have the same slug or a link leads nowhere
	 */
	Articles(Collection<Article> articles) {
		for (Article article : articles) {
			if (this.bySlug.put(article.slug(), article) != null) {
				throw new ArticleException(article.slug(), 0, "two articles have this slug");
			}
		}
		Links.check(this.bySlug.values());
	}

	/**
	 * One article.
	 * @param slug its place in the address
	 * @return empty when there is none
	 */
	public Optional<Article> bySlug(String slug) {
		return Optional.ofNullable(this.bySlug.get(slug));
	}

	/**
	 * Articles that fit, the newest first.
	 * @param category only these, when given
	 * @param tag only these, when given
	 * @param language only these, when given
	 * @return all that fit
	 */
	public List<Article> find(Optional<String> category, Optional<String> tag, Optional<String> language) {
		return this.bySlug.values()
			.stream()
			.filter((article) -> category.isEmpty() || category.get().equals(article.category()))
			.filter((article) -> tag.isEmpty() || article.tags().contains(tag.get()))
			.filter((article) -> language.isEmpty() || language.get().equals(article.language()))
			.sorted(Comparator.comparing(Article::published).reversed().thenComparing(Article::slug))
			.toList();
	}

}
