package org.moveagain.content;

import java.util.UUID;
import java.util.function.Supplier;

import org.moveagain.support.token.PublicRoutes;
import org.moveagain.support.token.RestrictedRoutes;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;

/**
 * The articles as a service. Nobody needs an account to read.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
class ContentServiceApplication {

	private static final String EDITOR = "EDITOR";

	static void main(String[] args) {
		SpringApplication.run(ContentServiceApplication.class, args);
	}

	/** Everybody reads; what isn't named needs an editor. */
	@Bean
	PublicRoutes publicRoutes() {
		return PublicRoutes.of("/articles/**", "/search", "/api/search", "/feed.atom", "/sitemap.xml", "/robots.txt",
				"/api/articles", "/api/articles/{slug}", "/api/articles/{slug}/feedback");
	}

	@Bean
	RestrictedRoutes editorReads() {
		return RestrictedRoutes.to(EDITOR, "/api/editorial/**", "/api/articles/import", "/api/articles/{slug}/source",
				"/api/articles/{slug}/publication", "/api/articles/{slug}/revisions/**");
	}

	@Bean
	RestrictedRoutes editorSaves() {
		return RestrictedRoutes.to(EDITOR, "/api/articles/{slug}").withMethods(HttpMethod.PUT, HttpMethod.DELETE);
	}

	/** New for each event. */
	@Bean
	Supplier<UUID> ids() {
		return UUID::randomUUID;
	}

}
