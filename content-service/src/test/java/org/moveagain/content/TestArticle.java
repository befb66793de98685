package org.moveagain.content;

import java.util.List;

/**
 * An article's source for tests: right in everything, until a test changes it.
 *
 * @param slug its place in the address
 * @param title the title
 * @param body below the introduction
 */
public record TestArticle(String slug, String title, String category, List<String> tags, String updated, String body) {

	public static TestArticle of(String slug) {
		return new TestArticle(slug, "About " + slug.replace('-', ' '), "Tests", List.of("testing"), "2026-11-20",
				"## How far?\n\nAs far as you like.\n");
	}

	public TestArticle title(String text) {
		return new TestArticle(this.slug, text, this.category, this.tags, this.updated, this.body);
	}

	public TestArticle filed(String under, String... about) {
		return new TestArticle(this.slug, this.title, under, List.of(about), this.updated, this.body);
	}

	public TestArticle updated(String date) {
		return new TestArticle(this.slug, this.title, this.category, this.tags, date, this.body);
	}

	public TestArticle body(String markdown) {
		return new TestArticle(this.slug, this.title, this.category, this.tags, this.updated, markdown);
	}

	public String text() {
		return """
				---
				slug: %s
				language: en
				type: Educational article
				title: "%s"
				category: %s
				tags: [%s]
				published: 2026-03-19
				updated: %s
				summary: Made for a test.
				helpSection: when-to-get-help
				sources:
				  - {name: NHS, title: Walking, year: 2023, url: "https://www.nhs.uk/"}
				related:
				  - {title: Log, href: /log}
				---

				An introduction.

				%s
				## When to get help

				When it hurts more.
				""".formatted(this.slug, this.title, this.category, String.join(", ", this.tags), this.updated,
				this.body);
	}

}
