package org.moveagain.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class PageTests extends RunningContent {

	private static final String PAGE = "/articles/low-back-pain-rest-or-move";

	@BeforeEach
	void awaitIndex() {
		awaitShipped();

	}

	@Test
	void anArticleHasItsSectionsSourcesReviewStateAndNeighbours() {
		assertThat(this.mvc.get().uri("/api" + PAGE)).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.title",
					(title) -> assertThat(title).isEqualTo("Low back pain: should you rest or move?"))
			.hasPathSatisfying("$.sections[1].id", (id) -> assertThat(id).isEqualTo("what-is-involved"))
			.hasPathSatisfying("$.sources[0].url", (url) -> assertThat(url).asString().startsWith("https://"))
			.hasPathSatisfying("$.review.reviewed", (reviewed) -> assertThat(reviewed).isEqualTo(false))
			.doesNotHavePath("$.review.reviewer")
			.hasPathSatisfying("$.similar[*].href", (similar) -> assertThat(similar).asArray().hasSize(3))
			.hasPathSatisfying("$.html", (html) -> assertThat(html).asString()
				.contains("<h2 id=\"what-is-involved\">What is involved?</h2>"));
	}

	@Test
	void aPageHasWhatSearchEnginesAndReadersNeed() {
		assertThat(this.mvc.get().uri(PAGE).accept(MediaType.TEXT_HTML)).hasStatusOk()
			.containsHeader("Last-Modified")
			.hasHeader("Cache-Control", "max-age=60, public, stale-while-revalidate=3600")
			.bodyText()
			.contains("<link rel=\"canonical\" href=\"http://localhost:8080" + PAGE + "\">", "property=\"og:title\"",
					"\"@type\":\"MedicalWebPage\"", "Not yet reviewed by a named clinician.", "help-box",
					"19 March 2026", "Articles like this one", "<helpful-or-not slug=\"low-back-pain-rest-or-move\">")
			.doesNotContain("reviewedBy", "lastReviewed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "flare-ups", "graded-walking-plan", "imaging-and-when-it-helps", "leg-pain-and-sciatica",
			"low-back-pain-rest-or-move", "neck-pain", "pacing-and-goals", "returning-to-lifting",
			"sitting-and-desk-work", "sleep-and-pain", "what-to-expect-from-physical-therapy" })
	void theStructuredDataOfEachArticleIsJsonWithWhatSchemaOrgAsksFor(String slug) throws Exception {
		String page = body("/articles/" + slug);
		String data = page.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1");
		JsonNode json = JsonMapper.shared().readTree(data);
		assertThat(json.path("@context").asString()).isEqualTo("https://schema.org");
		assertThat(json.path("@type").asString()).isEqualTo("MedicalWebPage");
		assertThat(json.path("url").asString()).isEqualTo("http://localhost:8080/articles/" + slug);
		for (String field : new String[] { "headline", "description", "inLanguage", "datePublished", "dateModified" }) {
			assertThat(json.path(field).asString()).as(field).isNotBlank();
		}
		assertThat(json.path("citation").size()).isGreaterThanOrEqualTo(2);
	}

	@Test
	void aReviewedArticleNamesItsReviewer() {
		String reviewed = TestArticle.of("reviewed")
			.text()
			.replace("summary:",
					"reviewer: {name: Ann Example, role: Physical therapist}\nreviewed: 2026-10-01\nauthor: {name: Bo, role: Writer}\nsummary:");
		assertThat(put("reviewed", reviewed)).hasStatus(201);
		assertThat(this.mvc.get().uri("/articles/reviewed").accept(MediaType.TEXT_HTML)).bodyText()
			.contains("Reviewed by Ann Example, Physical therapist, on 1 October 2026.", "Written by Bo, Writer.",
					"\"lastReviewed\":\"2026-10-01\"", "\"reviewedBy\":{");
	}

	@Test
	void translationsKnowEachOther() {
		put("moving", TestArticle.of("moving").text());
		put("bewegen",
				TestArticle.of("bewegen")
					.text()
					.replace("language: en", "language: de")
					.replace("summary:", "translationOf: moving\nsummary:"));
		awaitListed("bewegen");
		awaitListed("moving");
		for (String page : new String[] { "/articles/moving", "/articles/bewegen" }) {
			assertThat(this.mvc.get().uri(page).accept(MediaType.TEXT_HTML)).bodyText()
				.containsPattern("hreflang=\"de\"\\s+href=\"http://localhost:8080/articles/bewegen\"")
				.containsPattern("hreflang=\"en\"\\s+href=\"http://localhost:8080/articles/moving\"");
		}
	}

	@ParameterizedTest
	@CsvSource({ "category=Neck & Posture, neck-pain", "tag=sleep, sleep-and-pain", "lang=en, neck-pain" })
	void theListIsNarrowed(String parameter, String slug) {
		String[] parts = parameter.split("=", 2);
		assertThat(this.mvc.get().uri("/api/articles?size=100").param(parts[0], parts[1])).bodyJson()
			.extractingPath("$.articles[*].slug")
			.asArray()
			.contains(slug);
		assertThat(this.mvc.get().uri("/api/articles").param(parts[0], "xx")).bodyJson()
			.extractingPath("$.total")
			.isEqualTo(0);
	}

	@ParameterizedTest
	@CsvSource({ "page=-1, page", "size=0, size", "size=101, size", "size=x, size", "page=1e9, page",
			"page=1001, page" })
	void aWrongParameterIsNamed(String query, String name) {
		assertThat(this.mvc.get().uri("/api/articles?" + query)).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactly(name);
	}

	@Test
	void aListHasPages() {
		assertThat(this.mvc.get().uri("/api/articles?size=2&page=1")).bodyJson()
			.hasPathSatisfying("$.articles", (lines) -> assertThat(lines).asArray().hasSize(2))
			.doesNotHavePath("$.articles[0].html");
		assertThat(this.mvc.get().uri("/articles?size=2").accept(MediaType.TEXT_HTML)).bodyText()
			.contains("rel=\"next\"")
			.doesNotContain("rel=\"prev\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGE, "/api" + PAGE, "/articles", "/api/articles", "/feed.atom", "/sitemap.xml" })
	void whoHasItAlreadyGetsNotModified(String path) {
		MvcTestResult first = this.mvc.get().uri(path).exchange();
		assertThat(this.mvc.get().uri(path).header("If-None-Match", tag(first))).hasStatus(304);
		assertThat(this.mvc.get().uri(path).header("If-None-Match", "\"other\"")).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGE, "/api" + PAGE })
	void anArticleKnowsWhenItWasPublished(String path) {
		String since = String.valueOf(this.mvc.get().uri(path).exchange().getResponse().getHeader("Last-Modified"));
		assertThat(this.mvc.get().uri(path).header("If-Modified-Since", since)).hasStatus(304);
		assertThat(this.mvc.get().uri(path).header("If-Modified-Since", "Mon, 01 Jan 2001 00:00:00 GMT")).hasStatusOk();
	}

	@Test
	void anUnknownArticleIsAPageForPeopleAndAProblemForPrograms() {
		assertThat(this.mvc.get().uri("/articles/no-such").accept(MediaType.TEXT_HTML)).hasStatus(404)
			.bodyText()
			.contains("There is no such article", "<nav");
		assertThat(this.mvc.get().uri("/api/articles/no-such")).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void feedAndSiteMapAreXmlWithEveryArticle() throws Exception {
		Document feed = xml("/feed.atom");
		assertThat(feed.getDocumentElement().getTagName()).isEqualTo("feed");
		assertThat(feed.getElementsByTagName("entry").getLength()).isGreaterThanOrEqualTo(11);
		Document map = xml("/sitemap.xml");
		assertThat(map.getElementsByTagName("loc").item(0).getTextContent()).isEqualTo("http://localhost:8080/");
		assertThat(map.getElementsByTagName("url").getLength()).isGreaterThanOrEqualTo(15);
		assertThat(this.mvc.get().uri("/robots.txt")).hasStatusOk()
			.bodyText()
			.contains("Disallow: /dashboard", "Sitemap: http://localhost:8080/sitemap.xml");
	}

	@Test
	void feedbackIsCountedWithoutAPerson() {
		put("liked", TestArticle.of("liked").text());
		for (String answer : new String[] { "true", "true", "false" }) {
			assertThat(feedback("liked", "{\"helpful\": " + answer + "}")).hasStatus(204);
		}
		assertThat(feedback("liked", "{\"helpful\": \"maybe\"}")).hasStatus(400);
		assertThat(feedback("liked", "{}")).hasStatus(400);
		assertThat(feedback("no-such", "{\"helpful\": true}")).hasStatus(404);
		assertThat(this.mvc.get().uri("/api/editorial/articles?size=100").with(editor())).bodyJson()
			.extractingPath("$.articles[?(@.slug == 'liked')].feedback.helpful")
			.asArray()
			.containsExactly(2);
	}

	private MvcTestResult feedback(String slug, String json) {
		return this.mvc.post()
			.uri("/api/articles/" + slug + "/feedback")
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

}
