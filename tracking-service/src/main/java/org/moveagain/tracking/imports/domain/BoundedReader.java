package org.moveagain.tracking.imports.domain;

import java.io.IOException;
import java.io.Reader;

/**
 * A file of which no record may be longer than a limit: a quote that is never closed must
 * not take the rest of the file into memory.
 */
final class BoundedReader extends Reader {

	/** What a parser reads ahead. */
	private static final int AHEAD = 16 * 1024;

	private final Reader file;

	private long left = Rows.LONGEST_LINE + AHEAD;

	BoundedReader(Reader file) {
		this.file = file;
	}

	/** Another record begins. */
	void begin() {
		this.left = Rows.LONGEST_LINE + AHEAD;
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		if (this.left <= 0) {
			throw new IOException("A record is too long");
		}
		int read = this.file.read(buffer, offset, length);
		this.left -= Math.max(0, read);
		return read;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
