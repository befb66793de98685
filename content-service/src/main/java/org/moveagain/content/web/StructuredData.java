package org.moveagain.content.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.moveagain.content.article.domain.Article;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * What search engines read of an article: a schema.org MedicalWebPage as JSON-LD. Without
 * a reviewer as long as no named clinician has reviewed it.
 */
@Component
class StructuredData {

	private final ContentProperties properties;

	private final JsonMapper json;

	StructuredData(ContentProperties properties, JsonMapper json) {
		this.properties = properties;
		this.json = json;
	}

	/** A path of the platform as people outside of it see it. */
	String address(String path) {
		return this.properties.publicUrl().toString().replaceAll("/+$", "") + path;
	}

	/** As it stands in the page: no "<", so that no text can end the data block. */
	String of(Article article) {
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("@context", "https://schema.org");
		page.put("@type", "MedicalWebPage");
		page.put("headline", article.title());
		page.put("description", article.summary());
		page.put("inLanguage", article.language());
		page.put("datePublished", article.dates().published().toString());
		page.put("dateModified", article.dates().updated().toString());
		page.put("url", address(article.path()));
		page.put("mainEntityOfPage", address(article.path()));
		Article.Person author = article.author();
		if (author != null) {
			page.put("author", person(author));
		}
		Article.Person reviewer = article.reviewer();
		LocalDate reviewed = article.dates().reviewed();
		if (reviewer != null && reviewed != null) {
			page.put("reviewedBy", person(reviewer));
			page.put("lastReviewed", reviewed.toString());
		}
		page.put("publisher", Map.of("@type", "Organization", "name", "MoveAgain"));
		page.put("citation",
				article.sources()
					.stream()
					.map((source) -> Map.of("@type", "CreativeWork", "name", source.name() + ": " + source.title(),
							"url", source.url()))
					.toList());
		return this.json.writeValueAsString(page).replace("<", "\\u003c");
	}

	private static Map<String, String> person(Article.Person person) {
		return Map.of("@type", "Person", "name", person.name(), "jobTitle", person.role());
	}

}
