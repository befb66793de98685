package org.moveagain.content.web;

import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to list.
 *
 * @param category only these
 * @param tag only these
 * @param lang only these, BCP 47
 * @param page from 0
 * @param size 1 to 100, 20 when not given
 */
record ArticleListRequest(@Size(max = 100) @Nullable String category, @Size(max = 100) @Nullable String tag,
		@Size(max = 35) @Nullable String lang, @Min(0) @Max(1_000_000) @Nullable Integer page,
		@Min(1) @Max(100) @Nullable Integer size) {

	private static final int DEFAULT_SIZE = 20;

	int pageOrFirst() {
		return (this.page != null) ? this.page : 0;
	}

	int sizeOrDefault() {
		return (this.size != null) ? this.size : DEFAULT_SIZE;
	}

	Optional<String> wantedCategory() {
		return Optional.ofNullable(this.category);
	}

	Optional<String> wantedTag() {
		return Optional.ofNullable(this.tag);
	}

	Optional<String> wantedLanguage() {
		return Optional.ofNullable(this.lang);
	}

}
