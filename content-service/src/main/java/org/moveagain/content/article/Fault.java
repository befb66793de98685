package org.moveagain.content.article;

/**
 * Something in an article's source that is not right.
 *
 * @param line of the file, from 1; 0 when it is about the whole
 * @param message what is wrong and what would be right, beginning with the field's name
 * where there is one
 */
public record Fault(int line, String message) {

	@Override
	public String toString() {
		return (this.line > 0) ? "line " + this.line + ": " + this.message : this.message;
	}

}
