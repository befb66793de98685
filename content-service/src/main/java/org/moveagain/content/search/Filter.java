package org.moveagain.content.search;

import org.jspecify.annotations.Nullable;

/**
 * Which articles are meant.
 *
 * @param category only these, when given
 * @param tag only these, when given
 * @param language only these, when given
 */
public record Filter(@Nullable String category, @Nullable String tag, @Nullable String language) {

	/** All articles. */
	public static final Filter NONE = new Filter(null, null, null);

}
