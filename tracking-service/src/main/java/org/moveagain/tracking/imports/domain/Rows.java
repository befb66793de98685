package org.moveagain.tracking.imports.domain;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, read as it comes.
 */
public interface Rows {

	/** The longest line, in characters. */
	int LONGEST_LINE = 64 * 1024;

	/**
	 * The next row.
	 * @return null at the end
	 * @throws IOException when the file ends before its end, or can't be read on
	 */
	@Nullable Row next() throws IOException;

}
