package org.moveagain.content.article;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveagain.content.article.domain.Article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArticleReaderTests {

	private static final String ARTICLE = """
			---
			slug: a-walk
			language: en
			type: Educational article
			title: "A walk: why?"
			category: Movement
			tags: [walking]
			published: 2026-03-19
			updated: 2026-03-20
			summary: Why to walk.
			helpSection: when-to-get-help
			sources:
			  - {name: NHS, title: Walking, year: 2023, url: "https://www.nhs.uk/"}
			related:
			  - {title: Log, href: /log}
			---

			Walking is *good* for most.

			## How far?

			- ten steps
			- then [more](/log)

			## When to get help

			When it hurts more.
			""";

	@Test
	void readsTheFrontMatterAndCutsTheTextIntoSections() {
		Article article = ArticleReader.read(ARTICLE);
		assertThat(article.title()).isEqualTo("A walk: why?");
		assertThat(article.sections()).extracting(Article.Section::id, Article.Section::title, Article.Section::help)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("introduction", "", false),
					org.assertj.core.groups.Tuple.tuple("how-far", "How far?", false),
					org.assertj.core.groups.Tuple.tuple("when-to-get-help", "When to get help", true));
		assertThat(article.sections().getFirst().html()).isEqualTo("<p>Walking is <em>good</em> for most.</p>");
		assertThat(article.sections().get(1).html()).contains("<li>ten steps</li>", "href=\"/log\"");
		assertThat(article.readingMinutes()).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "slug: a-walk | slug: A Walk | slug", "published: 2026-03-19 | published: yesterday | line 8",
					"published: 2026-03-19 | published: 2026-03-21 | updated",
					"summary: Why to walk. | summary: '' | summary", "year: 2023 | year: lately | line 13",
					"helpSection: when-to-get-help | helpSection: nowhere | nowhere",
					"https://www.nhs.uk/ | http://www.nhs.uk/ | https", "tags: [walking] | tags: walking | line 7" })
	void namesWhatIsWrongInTheFrontMatter(String right, String wrong, String named) {
		assertThatExceptionOfType(ArticleException.class)
			.isThrownBy(() -> ArticleReader.read(ARTICLE.replace(right, wrong)))
			.withMessageContaining(named);
	}

	@Test
	void namesALineThatIsMissing() {
		ARTICLE.lines().skip(1).limit(8).forEach((line) -> {
			String name = line.substring(0, line.indexOf(':'));
			assertThatExceptionOfType(ArticleException.class)
				.isThrownBy(() -> ArticleReader.read(ARTICLE.replace(line + "\n", "")))
				.withMessageContaining(name);
		});
	}

	@Test
	void namesAFieldThatNobodyKnows() {
		assertThatExceptionOfType(ArticleException.class)
			.isThrownBy(() -> ArticleReader.read(ARTICLE.replace("language: en", "language: en\ncolour: red")))
			.withMessageContaining("colour")
			.withMessageContaining("line 4");
	}

	@Test
	void refusesTextWithoutFrontMatterAndASecondTitle() {
		assertThatExceptionOfType(ArticleException.class).isThrownBy(() -> ArticleReader.read(""));
		assertThatExceptionOfType(ArticleException.class).isThrownBy(() -> ArticleReader.read("---\nslug: x\n"));
		assertThatExceptionOfType(ArticleException.class)
			.isThrownBy(() -> ArticleReader.read(ARTICLE.replace("## How far?", "# How far?")))
			.withMessageContaining("line 20");
		assertThatExceptionOfType(ArticleException.class)
			.isThrownBy(() -> ArticleReader.read(ARTICLE + "\n## How far?\n"))
			.withMessageContaining("line 29");
	}

	@Test
	void saysAllThatIsWrongAtOnce() {
		String text = ARTICLE.replace("title: \"A walk: why?\"\n", "")
			.replace("summary: Why to walk.", "summary: ''")
			.replace("## How far?", "# How far?");
		assertThatExceptionOfType(ArticleException.class).isThrownBy(() -> ArticleReader.read(text))
			.satisfies((exception) -> assertThat(exception.faults()).extracting(Fault::line)
				.containsExactlyInAnyOrder(1, 9, 19));
	}

	@Test
	void aReviewerAndTheDayOfTheReviewBelongTogether() {
		String reviewer = "reviewer: {name: Ann Example, role: Physical therapist}\n";
		assertThatExceptionOfType(ArticleException.class)
			.isThrownBy(() -> ArticleReader.read(ARTICLE.replace("summary:", reviewer + "summary:")))
			.withMessageContaining("reviewer");
		Article article = ArticleReader.read(ARTICLE.replace("summary:", reviewer + "reviewed: 2026-10-01\nsummary:"));
		assertThat(article.reviewer()).isEqualTo(new Article.Person("Ann Example", "Physical therapist"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nowhere", "/articles/no-such", "/articles/run#nowhere", "#no-such-section",
			"/calculators/luck", "nowhere", "", "/assistant#x" })
	void aLinkThatLeadsNowhereIsNamedWithItsLine(String link) {
		Article article = ArticleReader.read(ARTICLE.replace("](/log)", "](" + link + ")"));
		assertThat(Links.faults(article, ArticleReaderTests::anchors)).singleElement()
			.isEqualTo(new Fault(23, "the link " + link + " leads nowhere"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/log", "/assistant", "/articles/run", "/articles/run#fast", "#when-to-get-help",
			"/articles/a-walk#how-far", "https://www.nhs.uk/" })
	void aLinkThatLeadsSomewhereIsFine(String link) {
		Article article = ArticleReader.read(ARTICLE.replace("](/log)", "](" + link + ")"));
		assertThat(Links.faults(article, ArticleReaderTests::anchors)).isEmpty();
	}

	private static Optional<List<String>> anchors(String slug) {
		return slug.equals("run") ? Optional.of(List.of("fast")) : Optional.empty();
	}

}
