package org.moveagain.content.web;

import java.util.List;

import jakarta.validation.Valid;
import org.moveagain.content.article.Articles;
import org.moveagain.content.article.domain.Article;
import org.moveagain.support.problem.ProblemException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Articles as JSON.
 */
@RestController
@RequestMapping("/api/articles")
class ArticleController {

	private final Articles articles;

	ArticleController(Articles articles) {
		this.articles = articles;
	}

	record Page(List<ArticleView> articles, int page, int size, int total) {

	}

	@GetMapping
	Page list(@Valid @ModelAttribute ArticleListRequest request) {
		List<Article> found = this.articles.find(request.wantedCategory(), request.wantedTag(),
				request.wantedLanguage());
		List<ArticleView> lines = found.stream()
			.skip((long) request.pageOrFirst() * request.sizeOrDefault())
			.limit(request.sizeOrDefault())
			.map(ArticleView::line)
			.toList();
		return new Page(lines, request.pageOrFirst(), request.sizeOrDefault(), found.size());
	}

	@GetMapping("/{slug}")
	ArticleView one(@PathVariable String slug) {
		return this.articles.bySlug(slug)
			.map(ArticleView::full)
			.orElseThrow(() -> ProblemException.notFound("There is no article with this address."));
	}

}
