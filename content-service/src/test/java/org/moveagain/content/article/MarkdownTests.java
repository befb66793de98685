package org.moveagain.content.article;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.moveagain.content.article.domain.Article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MarkdownTests {

	@Test
	void aTableKeepsItsHeadAndItsAlignment() {
		assertThat(html("| Week | Minutes |\n|---|--:|\n| 1 | 10 |\n")).contains("<th>Week</th>")
			.contains("<td class=\"align-right\">10</td>")
			.doesNotContain("align=\"");
	}

	@Test
	void footnotesOfAllSectionsStandAtTheEnd() {
		List<Article.Section> sections = sections("""
				Walking helps.[^1]

				## More

				And sleep.[^b]

				[^1]: A trial says so.
				[^b]: Another one.
				""");
		assertThat(sections).extracting(Article.Section::id).containsExactly("introduction", "more", "notes");
		assertThat(sections.getFirst().html()).contains("<sup class=\"footnote-ref\"><a href=\"#fn");
		assertThat(sections.getLast().html()).contains("A trial says so.", "Another one.", "<li id=\"fn")
			.contains("footnote-backref");
	}

	@Test
	void anAdmonitionStandsOutWithoutItsMarker() {
		assertThat(html("> [!HELP]\n> Call now.\n")).contains("<blockquote class=\"admonition admonition-help\">")
			.contains("<p>Call now.</p>")
			.doesNotContain("[!");
		assertThat(html("> [!NOTE] Only *that*.\n")).contains("admonition-note").contains("<p>Only <em>that</em>.</p>");
		assertThat(html("> [!OTHER]\n> As it is.\n")).contains("<blockquote>").contains("[!OTHER]");
		assertThat(html("> Somebody said.\n")).contains("<blockquote>");
	}

	@Test
	void headingsInsideOfQuotesCutNothing() {
		assertThat(sections("> ## Not a section\n\nText.\n")).singleElement()
			.satisfies((section) -> assertThat(section.html()).contains("Not a section", "Text."));
	}

	@Test
	void anAnchorIsTheTitleInLettersAndDigits() {
		assertThat(Markdown.anchor("  What's *next*, in 2026? ")).isEqualTo("what-s-next-in-2026");
		assertThat(sections("## Où aller ?\n\nLà.\n").getFirst().id()).isEqualTo("où-aller");
	}

	@Test
	void theTextOfASectionHasNoMarkup() {
		assertThat(sections("## Go\n\nSee [the log](/log),\n*now*.\n\n- one\n- two\n\n|a|b|\n|-|-|\n|1|2|\n").getFirst()
			.text()).isEqualTo("See the log, now.\none\ntwo\na b 1 2");
	}

	@Test
	void outsideLinksAreMarkedAndInsideLinksAreNot() {
		assertThat(html("[a](https://www.who.int/) [b](/log)")).contains("rel=\"external noopener nofollow\"")
			.contains("<a href=\"/log\">b</a>");
	}

	@Test
	void whatNestsTooDeeplyIsRefusedOrFlattened() {
		for (String text : List.of(">".repeat(50_000), "- ".repeat(20_000) + "x", "*a **b ".repeat(20_000),
				"[".repeat(50_000), "![".repeat(50_000), "<b>".repeat(50_000), "`".repeat(50_001), "~".repeat(50_000),
				"[a](".repeat(20_000), "1. ".repeat(20_000), "_a ".repeat(40_000), "|".repeat(50_000))) {
			try {
				assertThat(html(text).length()).isLessThan(5_000_000);
			}
			catch (ArticleException refused) {
				assertThat(refused).hasMessageContaining("too deeply");
			}
		}
	}

	@Test
	void aSectionWithoutLettersOrWithATitleOfAnotherIsAFault() {
		assertThat(Markdown.read(List.of("## ???", "", "## Go", "", "## go"), 10).faults()).extracting(Fault::line)
			.containsExactly(11, 15);
		assertThatExceptionOfType(ArticleException.class).isThrownBy(() -> ArticleReader.read("x"));
	}

	private static String html(String markdown) {
		List<Article.Section> sections = sections(markdown);
		return sections.isEmpty() ? "" : sections.getFirst().html();
	}

	private static List<Article.Section> sections(String markdown) {
		return Markdown.read(markdown.lines().toList(), 0).sections("");
	}

}
