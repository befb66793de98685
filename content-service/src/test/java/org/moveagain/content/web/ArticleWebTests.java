package org.moveagain.content.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class ArticleWebTests {

	private static final String PAGE = "/articles/low-back-pain-rest-or-move";

	@Autowired
	MockMvcTester mvc;

	@Test
	void theListHasALineForEachArticle() {
		assertThat(this.mvc.get().uri("/api/articles")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.total", (total) -> assertThat(total).isEqualTo(1))
			.hasPathSatisfying("$.articles[0].slug", (slug) -> assertThat(slug).isEqualTo("low-back-pain-rest-or-move"))
			.doesNotHavePath("$.articles[0].html");
	}

	@ParameterizedTest
	@CsvSource({ "category=Back Pain & Movement, 1", "category=Cooking, 0", "tag=rest, 1", "tag=x, 0", "lang=en, 1",
			"lang=ar, 0" })
	void theListIsFiltered(String parameter, int total) {
		String[] parts = parameter.split("=", 2);
		assertThat(this.mvc.get().uri("/api/articles").param(parts[0], parts[1])).hasStatusOk()
			.bodyJson()
			.extractingPath("$.total")
			.isEqualTo(total);
	}

	@ParameterizedTest
	@CsvSource({ "page=-1, page", "size=0, size", "size=101, size", "size=x, size", "page=1e9, page" })
	void aWrongParameterIsNamed(String query, String name) {
		assertThat(this.mvc.get().uri("/api/articles?" + query)).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactly(name);
	}

	@Test
	void anArticleHasItsSectionsSourcesAndReviewState() {
		assertThat(this.mvc.get().uri("/api" + PAGE)).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.title",
					(title) -> assertThat(title).isEqualTo("Low back pain: should you rest or move?"))
			.hasPathSatisfying("$.sections[1].id", (id) -> assertThat(id).isEqualTo("what-is-involved"))
			.hasPathSatisfying("$.sources[0].url", (url) -> assertThat(url).asString().startsWith("https://"))
			.hasPathSatisfying("$.review.reviewed", (reviewed) -> assertThat(reviewed).isEqualTo(false))
			.hasPathSatisfying("$.html", (html) -> assertThat(html).asString()
				.contains("<h2 id=\"what-is-involved\">What is involved?</h2>"));
	}

	@Test
	void thePageIsCompleteWithoutScripts() {
		assertThat(this.mvc.get().uri(PAGE).accept(MediaType.TEXT_HTML)).hasStatusOk()
			.bodyText()
			.contains("<title>Low back pain: should you rest or move? · MoveAgain</title>", "<h1",
					"Educational article", "Back Pain &amp; Movement", "2026-03-19", "class=\"help-box\"",
					"href=\"#is-rest-the-answer\"", "property=\"og:title\"", "\"@type\":\"MedicalWebPage\"",
					"rel=\"canonical\"", "Not yet reviewed by a named clinician")
			.doesNotContain("reviewedBy", "lastReviewed", "style=\"", "onclick");
	}

	@Test
	void theListPageLeadsToTheArticle() {
		assertThat(this.mvc.get().uri("/articles").accept(MediaType.TEXT_HTML)).hasStatusOk()
			.bodyText()
			.contains("href=\"" + PAGE + "\"");
	}

	@Test
	void whoHasItAlreadyGetsNotModified() {
		for (String path : new String[] { PAGE, "/api" + PAGE, "/articles", "/api/articles" }) {
			MvcTestResult first = this.mvc.get().uri(path).exchange();
			String etag = String.valueOf(first.getResponse().getHeader("ETag"));
			assertThat(this.mvc.get().uri(path).header("If-None-Match", etag)).hasStatus(304);
			assertThat(this.mvc.get().uri(path).header("If-None-Match", "\"other\"")).hasStatusOk();
		}
	}

	@Test
	void anUnknownArticleIsAPageForPeopleAndAProblemForPrograms() {
		assertThat(this.mvc.get().uri("/articles/no-such").accept(MediaType.TEXT_HTML)).hasStatus(404)
			.bodyText()
			.contains("There is no such article", "<nav");
		assertThat(this.mvc.get().uri("/api/articles/no-such")).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

}
