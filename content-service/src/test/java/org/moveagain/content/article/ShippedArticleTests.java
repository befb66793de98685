package org.moveagain.content.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveagain.content.article.domain.Article;
import org.moveagain.redflags.RedFlags;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** What every article has to say, and must not say. */
class ShippedArticleTests {

	private static final Map<String, Article> ARTICLES = read();

	static Collection<Article> articles() {
		return ARTICLES.values();
	}

	@Test
	void allSubjectsAreThere() {
		assertThat(ARTICLES).containsOnlyKeys("flare-ups", "graded-walking-plan", "imaging-and-when-it-helps",
				"leg-pain-and-sciatica", "low-back-pain-rest-or-move", "neck-pain", "pacing-and-goals",
				"returning-to-lifting", "sitting-and-desk-work", "sleep-and-pain",
				"what-to-expect-from-physical-therapy");
	}

	@ParameterizedTest
	@MethodSource("articles")
	void theHelpBoxHoldsEverySignOfAnEmergency(Article article) {
		List<Article.Section> help = article.sections().stream().filter(Article.Section::help).toList();
		assertThat(help).singleElement()
			.extracting(Article.Section::html)
			.asString()
			.contains("local emergency number", "href=\"/assistant\"", "same day", "clinician")
			.satisfies((html) -> assertThat(RedFlags.load().returnList()).isNotEmpty()
				.allSatisfy((sign) -> assertThat(html).contains("<li>" + sign + "</li>")));
	}

	@ParameterizedTest
	@MethodSource("articles")
	void everyLinkLeadsSomewhere(Article article) {
		assertThat(Links.faults(article, (slug) -> Optional.ofNullable(ARTICLES.get(slug)).map(Article::anchors)))
			.isEmpty();
		assertThat(article.platformLinks()).contains("/assistant")
			.anyMatch((link) -> link.equals("/log") || link.equals("/dashboard"));
		assertThat(article.platformLinks().stream().filter((link) -> link.startsWith("/articles/")))
			.hasSizeGreaterThanOrEqualTo(article.slug().equals("low-back-pain-rest-or-move") ? 0 : 2);
	}

	@ParameterizedTest
	@MethodSource("articles")
	void namesItsSources(Article article) {
		assertThat(article.sources()).hasSizeBetween(2, 6)
			.allSatisfy((source) -> assertThat(source.url()).startsWith("https://"));
	}

	/** Until a named clinician has read an article, it says so, and names nobody. */
	@ParameterizedTest
	@MethodSource("articles")
	void namesNoReviewerWhoHasNotReviewedIt(Article article) {
		assertThat(article.reviewer()).isNull();
		assertThat(article.dates().reviewed()).isNull();
	}

	@ParameterizedTest
	@MethodSource("articles")
	void neitherDiagnosesNorPromisesNorDoses(Article article) {
		assertThat(List.of("your diagnosis", "cure", "guarantee", "ibuprofen", "paracetamol", " mg", "slipped disc",
				"miracle", "proven to", "always works", "will heal"))
			.noneMatch(text(article).toLowerCase(Locale.ROOT)::contains);
	}

	/**
	 * Flesch-Kincaid: about grade 6 to 9 is read at 12 to 14 years; easier is fine.
	 */
	@ParameterizedTest
	@MethodSource("articles")
	void isReadAtTwelveToFourteenYears(Article article) {
		double grade = Readability.grade(article);
		System.out.printf(Locale.ROOT, "Flesch-Kincaid grade %.1f, %d words: %s%n", grade, article.words(),
				article.slug());
		assertThat(grade).isBetween(3.0, 8.5);
	}

	@Test
	void theFirstArticleHasItsSectionsAndLeadsToTheToolsThatItSpeaksOf() {
		Article article = Optional.ofNullable(ARTICLES.get("low-back-pain-rest-or-move")).orElseThrow();
		assertThat(article.sections()).extracting(Article.Section::id)
			.containsExactly("introduction", "what-is-involved", "is-rest-the-answer", "why-does-movement-matter",
					"where-does-physical-therapy-help", "which-mistakes-are-common", "does-food-matter",
					"what-can-you-do", "when-should-you-get-help-sooner", "in-short");
		assertThat(article.platformLinks()).contains("/assistant", "/dashboard", "/calculators", "/calculators/protein",
				"/calculators/water");
	}

	private static String text(Article article) {
		return article.sections()
			.stream()
			.map((section) -> section.title() + ". " + section.text())
			.collect(Collectors.joining("\n"));
	}

	private static Map<String, Article> read() {
		Map<String, Article> articles = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:articles/*.md")) {
				Article article = ArticleReader.read(file.getContentAsString(StandardCharsets.UTF_8));
				assertThat(file.getFilename()).isEqualTo(article.slug() + ".md");
				articles.put(article.slug(), article);
			}
			return articles;
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

}
