package org.moveagain.tracking.imports.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a file; of one that is too long only its beginning is held.
 */
final class Lines {

	private final BufferedReader file;

	private long number;

	Lines(Reader file) {
		this.file = new BufferedReader(file);
	}

	/** Which line was read last, from 1. */
	long number() {
		return this.number;
	}

	@Nullable String next() throws IOException {
		StringBuilder line = new StringBuilder();
		int next = this.file.read();
		if (next < 0) {
			return null;
		}
		this.number++;
		for (; next >= 0 && next != '\n'; next = this.file.read()) {
			if (line.length() <= Rows.LONGEST_LINE) {
				line.append((char) next);
			}
		}
		return line.toString();
	}

}
