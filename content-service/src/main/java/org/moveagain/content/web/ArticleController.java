package org.moveagain.content.web;

import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import org.moveagain.content.reading.Published;
import org.moveagain.content.reading.PublishedArticles;
import org.moveagain.content.search.ArticleIndex;
import org.moveagain.content.search.Found;
import org.moveagain.content.search.Line;
import org.moveagain.support.problem.ProblemException;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
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

	/** Short, so that a correction is soon with everybody. */
	static final CacheControl CACHE = CacheControl.maxAge(Duration.ofMinutes(1))
		.cachePublic()
		.staleWhileRevalidate(Duration.ofHours(1));

	private final ArticleIndex index;

	private final PublishedArticles articles;

	private final Neighbours neighbours;

	ArticleController(ArticleIndex index, PublishedArticles articles, Neighbours neighbours) {
		this.index = index;
		this.articles = articles;
		this.neighbours = neighbours;
	}

	record Page(List<LineView> articles, int page, int size, long total, Facets facets) {

	}

	record Facets(List<Found.Facet> category, List<Found.Facet> tag) {

	}

	@GetMapping
	Page list(@Valid @ModelAttribute ArticleListRequest request) {
		Found<Line> found = request.text().isEmpty()
				? this.index.list(request.filter(), request.pageOrFirst(), request.sizeOrDefault())
				: this.index.find(request.text(), request.filter(), request.pageOrFirst(), request.sizeOrDefault());
		return new Page(found.items().stream().map(LineView::of).toList(), request.pageOrFirst(),
				request.sizeOrDefault(), found.total(), new Facets(found.categories(), found.tags()));
	}

	/**
	 * The tag begins with the version, for If-Match; the rest is for what stands beside.
	 */
	@GetMapping("/{slug}")
	ResponseEntity<ArticleView> one(@PathVariable String slug) {
		Published published = this.articles.find(slug)
			.orElseThrow(() -> ProblemException.notFound("There is no article with this address."));
		ArticleView view = ArticleView.of(published, this.neighbours.similar(published.article()),
				this.neighbours.translations(published.article()));
		return ResponseEntity.ok()
			.eTag("W/\"" + published.version() + "." + Integer.toHexString(view.hashCode()) + "\"")
			.lastModified(published.since())
			.cacheControl(CACHE)
			.body(view);
	}

}
