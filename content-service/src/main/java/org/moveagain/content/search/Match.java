package org.moveagain.content.search;

import java.util.List;

/**
 * A section that matches.
 *
 * @param article that it belongs to
 * @param anchor of the section
 * @param title of the section; empty for the text before the first title
 * @param help whether it says when to get help
 * @param snippet the best part of its text, cut where words match
 */
public record Match(Line article, String anchor, String title, boolean help, List<Fragment> snippet) {

	/**
	 * Where it is.
	 * @return a path with an anchor
	 */
	public String href() {
		return this.article.href() + "#" + this.anchor;
	}

	/**
	 * A part of a snippet.
	 *
	 * @param text plain text
	 * @param match whether it is what was looked for
	 */
	public record Fragment(String text, boolean match) {

	}

}
