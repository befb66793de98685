package org.moveagain.content.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moveagain.content.article.domain.Article;
import org.moveagain.redflags.RedFlags;

import static org.assertj.core.api.Assertions.assertThat;

/** What the low back pain article has to say, and must not say. */
class ShippedArticleTests {

	private static final String FILE = "/articles/low-back-pain-rest-or-move.md";

	private Article article;

	private String text;

	@BeforeEach
	void read() throws IOException {
		try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream(FILE))) {
			this.article = ArticleReader.read(FILE, new String(file.readAllBytes(), StandardCharsets.UTF_8));
		}
		this.text = this.article.sections()
			.stream()
			.map((section) -> section.title() + ". " + section.html())
			.collect(Collectors.joining("\n"));
	}

	@Test
	void theHelpBoxHoldsEverySignOfAnEmergency() {
		String help = this.article.sections().stream().filter(Article.Section::help).findFirst().orElseThrow().html();
		assertThat(RedFlags.load().returnList()).isNotEmpty()
			.allSatisfy((sign) -> assertThat(help).contains("<li>" + sign + "</li>"));
		assertThat(help).contains("local emergency number", "does not get better", "spreads into a leg", "numb",
				"weakness");
	}

	@Test
	void leadsToTheToolsThatItSpeaksOf() {
		assertThat(this.text).contains("href=\"/assistant\"", "href=\"/dashboard\"", "href=\"/calculators\"",
				"href=\"/calculators/protein\"", "href=\"/calculators/water\"");
		assertThat(this.article.related()).extracting(Article.Related::href)
			.contains("/assistant", "/dashboard", "/calculators/protein", "/calculators/water");
	}

	@Test
	void hasTheSectionsOfTheSubjectInOrder() {
		assertThat(this.article.sections()).extracting(Article.Section::id)
			.containsExactly("introduction", "what-is-involved", "is-rest-the-answer", "why-does-movement-matter",
					"where-does-physical-therapy-help", "which-mistakes-are-common", "does-food-matter",
					"what-can-you-do", "when-should-you-get-help-sooner", "in-short");
	}

	@Test
	void neitherDiagnosesNorPromisesNorDoses() {
		String lower = this.text.toLowerCase(Locale.ROOT);
		assertThat(List.of("your diagnosis", "cure", "guarantee", "ibuprofen", "paracetamol", " mg", "slipped disc"))
			.noneMatch(lower::contains);
		assertThat(this.text).doesNotContainPattern("You have (?!had)");
	}

	/**
	 * Flesch-Kincaid: about grade 6 to 9 is read at 12 to 14 years. Syllables are counted
	 * as groups of vowels.
	 */
	@Test
	void isReadAtTwelveToFourteenYears() {
		String plain = this.text.replaceAll("</(li|p|h\\d)>", ". ")
			.replaceAll("<[^>]+>", "")
			.replaceAll("[.:?!,][.\\s]*", "$0");
		long sentences = plain.split("[.!?]+\\s").length;
		List<String> words = java.util.regex.Pattern.compile("[A-Za-z']+")
			.matcher(plain)
			.results()
			.map((word) -> word.group())
			.toList();
		long syllables = words.stream().mapToLong(ShippedArticleTests::syllables).sum();
		double grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
		System.out.printf(Locale.ROOT, "Low back pain article: %d words, Flesch-Kincaid grade %.1f%n", words.size(),
				grade);
		assertThat(grade).isBetween(4.0, 8.5);
	}

	private static long syllables(String word) {
		String lower = word.toLowerCase(Locale.ROOT).replaceAll("e$", "");
		return Math.max(1, lower.split("[^aeiouy]+").length - (lower.matches("^[^aeiouy].*") ? 1 : 0));
	}

}
