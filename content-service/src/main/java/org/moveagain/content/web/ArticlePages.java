package org.moveagain.content.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.content.article.Articles;
import org.moveagain.content.article.domain.Article;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Articles as pages, complete without scripts.
 */
@Controller
class ArticlePages {

	private final Articles articles;

	private final StructuredData structuredData;

	ArticlePages(Articles articles, StructuredData structuredData) {
		this.articles = articles;
		this.structuredData = structuredData;
	}

	@GetMapping(path = "/articles", produces = MediaType.TEXT_HTML_VALUE)
	String list(Model model) {
		model.addAttribute("articles", this.articles.find(Optional.empty(), Optional.empty(), Optional.empty()));
		return "articles/list";
	}

	@GetMapping(path = "/articles/{slug}", produces = MediaType.TEXT_HTML_VALUE)
	String one(@PathVariable String slug, Model model, HttpServletResponse response) {
		Optional<Article> found = this.articles.bySlug(slug);
		if (found.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("status", HttpStatus.NOT_FOUND.value());
			model.addAttribute("title", "There is no such article");
			model.addAttribute("detail", "The address is wrong, or the article has been taken away.");
			model.addAttribute("requestId", null);
			return "pages/error";
		}
		Article article = found.get();
		model.addAttribute("article", article);
		model.addAttribute("review", ArticleView.Review.NONE);
		model.addAttribute("canonical", this.structuredData.address(article));
		model.addAttribute("structuredData", this.structuredData.of(article));
		return "articles/article";
	}

}
