package org.moveagain.content.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.moveagain.content.search.ArticleIndex;
import org.moveagain.content.search.Found;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The list of articles and the search, as pages without scripts.
 */
@Controller
class ListPages {

	private final ArticleIndex index;

	ListPages(ArticleIndex index) {
		this.index = index;
	}

	@GetMapping(path = "/articles", produces = MediaType.TEXT_HTML_VALUE)
	String list(@Valid @ModelAttribute ArticleListRequest request, Model model, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, ArticleController.CACHE.getHeaderValue());
		fill(model, request, this.index.list(request.filter(), request.pageOrFirst(), request.sizeOrDefault()));
		return "articles/list";
	}

	@GetMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
	String search(@Valid @ModelAttribute ArticleListRequest request, Model model) {
		model.addAttribute("q", request.text());
		if (!request.text().isEmpty()) {
			fill(model, request, this.index.search(request.text(), request.filter(), request.pageOrFirst(),
					request.sizeOrDefault()));
		}
		return "articles/search";
	}

	private static void fill(Model model, ArticleListRequest request, Found<?> found) {
		model.addAttribute("found", found);
		model.addAttribute("filter", request.filter());
		model.addAttribute("page", request.pageOrFirst());
		model.addAttribute("hasNext", (long) (request.pageOrFirst() + 1) * request.sizeOrDefault() < found.total());
	}

}
