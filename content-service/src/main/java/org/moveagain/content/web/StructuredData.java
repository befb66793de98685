package org.moveagain.content.web;

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

	String address(Article article) {
		return this.properties.publicUrl().resolve("/articles/" + article.slug()).toString();
	}

	/** As it stands in the page: no "<", so that no text can end the data block. */
	String of(Article article) {
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("@context", "https://schema.org");
		page.put("@type", "MedicalWebPage");
		page.put("headline", article.title());
		page.put("description", article.summary());
		page.put("inLanguage", article.language());
		page.put("datePublished", article.published().toString());
		page.put("dateModified", article.updated().toString());
		page.put("url", address(article));
		page.put("mainEntityOfPage", address(article));
		page.put("publisher", Map.of("@type", "Organization", "name", "MoveAgain"));
		page.put("citation",
				article.sources()
					.stream()
					.map((source) -> Map.of("@type", "CreativeWork", "name", source.name() + ": " + source.title(),
							"url", source.url()))
					.toList());
		return this.json.writeValueAsString(page).replace("<", "\\u003c");
	}

}
