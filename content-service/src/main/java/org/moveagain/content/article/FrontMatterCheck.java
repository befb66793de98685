package org.moveagain.content.article;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What has to hold for front matter. Finds all that is wrong, not only the first.
 */
final class FrontMatterCheck {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final int LONGEST_SLUG = 100;

	private static final int LONGEST_TEXT = 500;

	private static final int MOST_ITEMS = 50;

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2100;

	private final FrontMatter matter;

	private final FrontMatterReader lines;

	private final List<Fault> faults = new ArrayList<>();

	FrontMatterCheck(FrontMatter matter, FrontMatterReader lines) {
		this.matter = matter;
		this.lines = lines;
	}

	static boolean isSlug(String text) {
		return text.length() <= LONGEST_SLUG && SLUG.matcher(text).matches();
	}

	/**
	 * Checks every field.
	 * @param anchors of the article's sections
	 * @return what is wrong
	 */
	List<Fault> faults(List<String> anchors) {
		texts();
		slugs();
		dates();
		review();
		sources();
		related();
		if (this.matter.helpSection() != null) {
			require(anchors.contains(this.matter.helpSection()), "helpSection",
					"no section has the anchor " + this.matter.helpSection());
		}
		return this.faults;
	}

	private void texts() {
		text("slug", this.matter.slug());
		text("language", this.matter.language());
		text("type", this.matter.type());
		text("title", this.matter.title());
		text("category", this.matter.category());
		text("summary", this.matter.summary());
		text("helpSection", this.matter.helpSection());
		List<@Nullable String> tags = this.matter.tags();
		require(tags != null && tags.size() <= MOST_ITEMS && tags.stream().allMatch(FrontMatterCheck::isText), "tags",
				"a list of words is needed, at most " + MOST_ITEMS);
	}

	private void slugs() {
		if (this.matter.slug() != null) {
			require(isSlug(this.matter.slug()), "slug",
					"lower case letters, digits and hyphens, at most " + LONGEST_SLUG + " characters");
		}
		if (this.matter.translationOf() != null) {
			require(isSlug(this.matter.translationOf()), "translationOf", "the slug of an article is needed");
		}
		if (this.matter.language() != null) {
			require(isLanguage(this.matter.language()), "language", "a BCP 47 tag such as en or ar is needed");
		}
	}

	private void dates() {
		LocalDate published = this.matter.published();
		LocalDate updated = this.matter.updated();
		require(published != null, "published", "a date such as 2026-11-23 is needed");
		require(updated != null, "updated", "a date such as 2026-11-23 is needed");
		for (LocalDate date : java.util.Arrays.asList(published, updated, this.matter.reviewed(),
				this.matter.nextReview())) {
			require(date == null || (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR), "published",
					"dates have a year from " + FIRST_YEAR + " to " + LAST_YEAR);
		}
		if (published != null && updated != null) {
			require(!updated.isBefore(published), "updated", "not before published");
		}
	}

	/** Nobody is named as the reviewer without a date, and no date without a name. */
	private void review() {
		require((this.matter.reviewer() == null) == (this.matter.reviewed() == null), "reviewer",
				"a reviewer and the date reviewed belong together");
		require(this.matter.reviewer() == null || isPerson(this.matter.reviewer()), "reviewer",
				"a name and a role are needed");
		require(this.matter.author() == null || isPerson(this.matter.author()), "author",
				"a name and a role are needed");
	}

	private void sources() {
		var sources = this.matter.sources();
		require(sources != null && !sources.isEmpty() && sources.size() <= MOST_ITEMS, "sources",
				"1 to " + MOST_ITEMS + " are needed");
		for (var source : (sources != null) ? sources : List.<FrontMatter.@Nullable Source>of()) {
			require(source != null && isText(source.name()) && isText(source.title()) && source.year() != null
					&& source.year() >= FIRST_YEAR && source.year() <= LAST_YEAR && isHttps(source.url()), "sources",
					"each has a name, a title, a year and an https url");
		}
	}

	private void related() {
		var related = this.matter.related();
		require(related != null && related.size() <= MOST_ITEMS, "related",
				"a list is needed, of at most " + MOST_ITEMS);
		for (var link : (related != null) ? related : List.<FrontMatter.@Nullable Related>of()) {
			require(link != null && isText(link.title()) && link.href() != null && link.href().startsWith("/"),
					"related", "each has a title and an href that begins with /");
		}
	}

	private void text(String field, @Nullable String value) {
		require(isText(value), field, "a text is needed, at most " + LONGEST_TEXT + " characters");
	}

	private void require(boolean condition, String field, String message) {
		Fault fault = new Fault(this.lines.lineOf(field), field + ": " + message);
		if (!condition && !this.faults.contains(fault)) {
			this.faults.add(fault);
		}
	}

	private static boolean isText(@Nullable String text) {
		return text != null && !text.isBlank() && text.length() <= LONGEST_TEXT
				&& text.codePoints().noneMatch(Character::isISOControl);
	}

	private static boolean isPerson(FrontMatter.Person person) {
		return isText(person.name()) && isText(person.role());
	}

	private static boolean isLanguage(String tag) {
		try {
			return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
		}
		catch (IllformedLocaleException exception) {
			return false;
		}
	}

	private static boolean isHttps(@Nullable String url) {
		try {
			URI uri = URI.create(Objects.requireNonNullElse(url, ""));
			return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
		}
		catch (IllegalArgumentException exception) {
			return false;
		}
	}

}
