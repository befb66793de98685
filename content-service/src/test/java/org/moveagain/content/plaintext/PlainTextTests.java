package org.moveagain.content.plaintext;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final String TEXT = """
			Educational article

			Stiff in the morning: what helps?

			Back Pain & Movement · 2026-03-19
			Most people loosen up
			after a while.

			Article content

			You wake up stiff. That is common.

			What is going on?

			It may be:

			  • muscles,
			  • joints.

			More in the [assistant](/assistant) and 2 * 3 [notes].

			When should you get help?

			Soon.
			""";

	@Test
	void findsTheHeadTheSectionsAndTheLists() {
		assertThat(PlainText.toMarkdown(TEXT, TODAY)).isEqualTo("""
				---
				slug: stiff-in-the-morning-what-helps
				language: en
				type: "Educational article"
				title: "Stiff in the morning: what helps?"
				category: "Back Pain & Movement"
				tags: []
				published: 2026-03-19
				updated: 2026-11-23
				summary: "Most people loosen up after a while."
				helpSection: "when-should-you-get-help"
				sources: []
				related: []
				---


				You wake up stiff. That is common.

				## What is going on?

				It may be:

				- muscles,
				- joints.

				More in the [assistant](/assistant) and 2 \\* 3 \\[notes\\].

				## When should you get help?

				Soon.
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n\n", "x", "• a\n• b", "A · 2026-99-99\n", "---\n---", "\u0000", "a\n\n\n\nb" })
	void makesSomethingOfAnything(String text) {
		assertThat(PlainText.toMarkdown(text, TODAY)).startsWith("---\nslug: ").contains("\n---\n");
	}

	@Test
	void isQuickWithHugeTexts() {
		assertThat(PlainText.toMarkdown("a [b](c ".repeat(30_000), TODAY)).hasSizeGreaterThan(200_000);
		assertThat(PlainText.toMarkdown("• a\n\n".repeat(30_000), TODAY)).contains("- a");
	}

}
