package org.moveagain.content.article;

/**
 * An article's source is not right; the message names the file, the line and what to
 * change.
 */
public class ArticleException extends RuntimeException {

	ArticleException(String file, int line, String message) {
		super(file + ((line > 0) ? " line " + line : "") + ": " + message);
	}

}
