package org.moveagain.content.article;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveagain.content.TestArticle;
import org.moveagain.content.article.domain.Article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HostileTextTests {

	private static final List<String> NEVER = List.of("(?is)<\\s*script", "(?is)<[^>]*\\son\\w+\\s*=",
			"(?is)<[^>]*(href|src|action)\\s*=\\s*[\"']?\\s*(javascript|data|vbscript|http:|//)",
			"(?is)<(img|svg|math|iframe|style|form|input|button|object|embed|base|meta|link|h1|main|div|video|template|body)\\b",
			"(?is)<[^>]*\\sstyle\\s*=", "(?is)<!--", "(?is)<[^>]*id=\"main\"", "(?is)class=\"help-box");

	@Test
	void thereAreMoreThanTwoHundred() {
		assertThat(HostileTexts.bodies().count() + HostileTexts.frontMatters().count()).isGreaterThan(200);
	}

	@ParameterizedTest
	@MethodSource("org.moveagain.content.article.HostileTexts#bodies")
	void comesOutHarmless(String body) {
		for (Article.Section section : sections(TestArticle.of("hostile").body(body + "\n\n").text())) {
			for (String pattern : NEVER) {
				assertThat(section.html()).doesNotContainPattern(pattern);
			}
			for (String element : List.of("p", "a", "li", "ul", "blockquote", "section", "table", "h2", "code", "em")) {
				assertThat(count(section.html(), "<" + element + "[ >]")).as(element)
					.isEqualTo(count(section.html(), "</" + element + ">"));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("org.moveagain.content.article.HostileTexts#frontMatters")
	void frontMatterThatIsNoneIsRefusedWithALine(String text) {
		assertThatExceptionOfType(ArticleException.class).isThrownBy(() -> ArticleReader.read(text + "Text.\n"))
			.satisfies((exception) -> assertThat(exception.faults()).isNotEmpty());
	}

	/**
	 * None, when it swallows the section that says when to get help: then it is refused.
	 */
	private static List<Article.Section> sections(String text) {
		try {
			return ArticleReader.read(text).sections();
		}
		catch (ArticleException exception) {
			assertThat(exception).hasMessageContaining("helpSection");
			return List.of();
		}
	}

	private static int count(String text, String pattern) {
		return text.split(pattern, -1).length - 1;
	}

}
