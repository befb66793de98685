package org.moveagain.content.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param <T> what was looked for
 * @param total how many there are on all pages
 * @param items those of this page
 * @param categories how many articles in each category
 * @param tags how many articles with each tag
 */
public record Found<T>(long total, List<T> items, List<Facet> categories, List<Facet> tags) {

	/**
	 * A value and how many articles have it.
	 *
	 * @param value the category or tag
	 * @param count of articles
	 */
	public record Facet(String value, long count) {

	}

}
