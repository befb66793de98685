package org.moveagain.content.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.moveagain.content.search.ArticleIndex;
import org.moveagain.content.search.Line;
import org.moveagain.content.web.ContentProperties;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The feed of new articles, the site map and what robots may read.
 */
@RestController
class FeedController {

	private static final int FEED_SIZE = 50;

	/** The protocol takes no more; more would need an index of site maps. */
	private static final int SITEMAP_SIZE = 49_000;

	private static final List<String> PAGES = List.of("/", "/articles", "/calculators", "/assistant");

	private final ArticleIndex index;

	private final String base;

	FeedController(ArticleIndex index, ContentProperties properties) {
		this.index = index;
		this.base = properties.publicUrl().toString().replaceAll("/+$", "");
	}

	@GetMapping(path = "/feed.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=UTF-8")
	String feed() {
		List<Line> articles = this.index.all(FEED_SIZE);
		LocalDate updated = articles.stream().map(Line::updated).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
		return Xml.document("feed", "http://www.w3.org/2005/Atom", (feed) -> {
			feed.text("title", "MoveAgain: articles")
				.text("id", this.base + "/feed.atom")
				.link("self", this.base + "/feed.atom")
				.link("alternate", this.base + "/articles")
				.text("updated", instant(updated))
				.element("author", (author) -> author.text("name", "MoveAgain"));
			for (Line article : articles) {
				feed.element("entry",
						(entry) -> entry.text("title", article.title())
							.text("id", this.base + article.href())
							.link("alternate", this.base + article.href())
							.text("published", instant(article.published()))
							.text("updated", instant(article.updated()))
							.attribute("category", "term", article.category())
							.text("summary", article.summary()));
			}
		});
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
	String sitemap() {
		List<Line> articles = this.index.all(SITEMAP_SIZE);
		return Xml.document("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9", (set) -> {
			for (String page : PAGES) {
				set.element("url", (url) -> url.text("loc", this.base + page));
			}
			for (Line article : articles) {
				set.element("url",
						(url) -> url.text("loc", this.base + article.href()).text("lastmod", article.updated()));
			}
		});
	}

	@GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
	String robots() {
		return """
				User-agent: *
				Disallow: /api/
				Disallow: /account
				Disallow: /dashboard
				Disallow: /log
				Disallow: /report
				Disallow: /search

				Sitemap: %s/sitemap.xml
				""".formatted(this.base);
	}

	private static String instant(LocalDate date) {
		return date + "T00:00:00Z";
	}

}
