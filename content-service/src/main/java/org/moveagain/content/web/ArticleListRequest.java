package org.moveagain.content.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.moveagain.content.search.Filter;

/**
 * Which articles to list, or where to search.
 *
 * @param category only these
 * @param tag only these
 * @param q what was typed; all articles, the newest first, when empty
 * @param lang only these, BCP 47
 * @param page from 0
 * @param size 1 to 100, 20 when not given
 */
record ArticleListRequest(@Size(max = 100) @Nullable String category, @Size(max = 100) @Nullable String tag,
		@Size(max = 200) @Nullable String q, @Size(max = 35) @Nullable String lang,
		@Min(0) @Max(1_000) @Nullable Integer page, @Min(1) @Max(100) @Nullable Integer size) {

	private static final int DEFAULT_SIZE = 20;

	int pageOrFirst() {
		return (this.page != null) ? this.page : 0;
	}

	int sizeOrDefault() {
		return (this.size != null) ? this.size : DEFAULT_SIZE;
	}

	/** What was typed; empty when nothing was. */
	String text() {
		return (this.q != null && !this.q.isBlank()) ? this.q : "";
	}

	Filter filter() {
		return new Filter(given(this.category), given(this.tag), given(this.lang));
	}

	/** Forms send what was left empty as well. */
	private static @Nullable String given(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

}
