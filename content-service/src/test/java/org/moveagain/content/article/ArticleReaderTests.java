package org.moveagain.content.article;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
		Article article = ArticleReader.read("walk.md", ARTICLE);
		assertThat(article.title()).isEqualTo("A walk: why?");
		assertThat(article.sections()).extracting(Article.Section::id, Article.Section::title, Article.Section::help)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("introduction", "", false),
					org.assertj.core.groups.Tuple.tuple("how-far", "How far?", false),
					org.assertj.core.groups.Tuple.tuple("when-to-get-help", "When to get help", true));
		assertThat(article.sections().getFirst().html()).isEqualTo("<p>Walking is <em>good</em> for most.</p>\n");
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
			.isThrownBy(() -> ArticleReader.read("walk.md", ARTICLE.replace(right, wrong)))
			.withMessageStartingWith("walk.md")
			.withMessageContaining(named);
	}

	@Test
	void namesALineThatIsMissing() {
		ARTICLE.lines().skip(1).limit(8).forEach((line) -> {
			String name = line.substring(0, line.indexOf(':'));
			assertThatExceptionOfType(ArticleException.class)
				.isThrownBy(() -> ArticleReader.read("walk.md", ARTICLE.replace(line + "\n", "")))
				.withMessageContaining(name);
		});
	}

	@Test
	void namesAFieldThatNobodyKnows() {
		assertThatExceptionOfType(ArticleException.class)
			.isThrownBy(
					() -> ArticleReader.read("walk.md", ARTICLE.replace("language: en", "language: en\ncolour: red")))
			.withMessageContaining("colour")
			.withMessageContaining("line 4");
	}

	@Test
	void refusesTextWithoutFrontMatterAndASecondTitle() {
		assertThatExceptionOfType(ArticleException.class).isThrownBy(() -> ArticleReader.read("walk.md", ""));
		assertThatExceptionOfType(ArticleException.class)
			.isThrownBy(() -> ArticleReader.read("walk.md", "---\nslug: x\n"));
		assertThatExceptionOfType(ArticleException.class)
			.isThrownBy(() -> ArticleReader.read("walk.md", ARTICLE.replace("## How far?", "# How far?")))
			.withMessageContaining("line 20");
		assertThatExceptionOfType(ArticleException.class)
			.isThrownBy(() -> ArticleReader.read("walk.md", ARTICLE + "\n## How far?\n"))
			.withMessageContaining("line 29");
	}

	static Stream<String> hostileTexts() {
		return Stream.of("<script>alert(1)</script>", "<ScRiPt src=//evil.example></sCrIpT>",
				"[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#10;script:alert(1))",
				"<a href=\"javascript:alert(1)\">x</a>", "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
				"[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)", "<p onclick=alert(1)>x</p>",
				"<img src=x onerror=alert(1)>", "![x](https://evil.example/track.png)", "<svg onload=alert(1)>",
				"<iframe src=https://evil.example></iframe>", "<style>*{display:none}</style>",
				"<p style='position:fixed'>x</p>", "<form action=https://evil.example><input></form>",
				"<div><p>unclosed", "</section></main><h1>x</h1>", "<!-- --><script>x</script>",
				"<math><mtext></mtext></math>", "<a href=\"http://evil.example\">x</a>", "<object data=x></object>",
				"<base href=//evil.example>", "<meta http-equiv=refresh content=0>", "`<script>`", "    <script>",
				"&lt;script&gt;");
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void whatIsHostileComesOutHarmless(String text) {
		String html = ArticleReader.read("walk.md", ARTICLE.replace("Walking is *good* for most.", text))
			.sections()
			.getFirst()
			.html();
		assertThat(html.replace("&lt;", "")).doesNotContainIgnoringCase("<script")
			.doesNotContainPattern("(?i)<[^>]*\\son\\w+\\s*=")
			.doesNotContainPattern("(?i)href=\"?(javascript|data|vbscript|http:)")
			.doesNotContainPattern("(?i)<(img|svg|iframe|style|form|input|object|base|meta|h1|section|main|math|div)")
			.doesNotContainIgnoringCase("style=");
		assertThat(count(html, "<p>")).isEqualTo(count(html, "</p>"));
	}

	@Test
	void aLinkThatLeadsNowhereIsRefused() {
		for (String link : List.of("/nowhere", "/articles/no-such", "#no-such-section", "/calculators/luck")) {
			Article article = ArticleReader.read("walk.md", ARTICLE.replace("](/log)", "](" + link + ")"));
			assertThatExceptionOfType(ArticleException.class).isThrownBy(() -> new Articles(List.of(article)))
				.withMessageContaining(link);
		}
		Article fine = ArticleReader.read("walk.md", ARTICLE.replace("](/log)", "](#when-to-get-help)"));
		assertThat(new Articles(List.of(fine)).bySlug("a-walk")).isPresent();
	}

	private static int count(String text, String part) {
		return text.split(part, -1).length - 1;
	}

}
