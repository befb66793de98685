package org.moveagain.content.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.moveagain.content.article.domain.Article;
import org.moveagain.content.reading.Published;
import org.moveagain.content.reading.PublishedArticles;
import org.moveagain.content.search.Line;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * An article as a page, complete without scripts.
 */
@Controller
class ArticlePages {

	private final PublishedArticles articles;

	private final Neighbours neighbours;

	private final StructuredData structuredData;

	ArticlePages(PublishedArticles articles, Neighbours neighbours, StructuredData structuredData) {
		this.articles = articles;
		this.neighbours = neighbours;
		this.structuredData = structuredData;
	}

	@GetMapping(path = "/articles/{slug}", produces = MediaType.TEXT_HTML_VALUE)
	@Nullable String one(@PathVariable String slug, Model model, WebRequest request, HttpServletResponse response) {
		Optional<Published> found = this.articles.find(slug);
		if (found.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("status", HttpStatus.NOT_FOUND.value());
			model.addAttribute("title", "There is no such article");
			model.addAttribute("detail", "The address is wrong, or the article has been taken away.");
			model.addAttribute("requestId", null);
			return "pages/error";
		}
		Article article = found.get().article();
		response.setHeader(HttpHeaders.CACHE_CONTROL, ArticleController.CACHE.getHeaderValue());
		// A tag is compared by the filter, once the page is made.
		if (request.getHeader(HttpHeaders.IF_NONE_MATCH) == null
				&& request.checkNotModified(found.get().since().toEpochMilli())) {
			return null;
		}
		response.setDateHeader(HttpHeaders.LAST_MODIFIED, found.get().since().toEpochMilli());
		Locale language = Locale.forLanguageTag(article.language());
		List<Line> translations = this.neighbours.translations(article);
		model.addAttribute("article", article);
		model.addAttribute("contents", ArticleView.contents(article));
		model.addAttribute("publishedText", DayText.of(article.dates().published(), language));
		model.addAttribute("updatedText", DayText.of(article.dates().updated(), language));
		model.addAttribute("review", ReviewView.of(article));
		model.addAttribute("similar", ArticleView.similar(this.neighbours.similar(article)));
		model.addAttribute("translations", translations);
		model.addAttribute("base", this.structuredData.address(""));
		model.addAttribute("canonical", this.structuredData.address(article.path()));
		model.addAttribute("structuredData", this.structuredData.of(article));
		return "articles/article";
	}

}
