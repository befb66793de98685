package org.moveagain.tracking.imports.domain;

import java.io.IOException;
import java.io.Reader;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object per line; empty lines are left out.
 */
public final class NdjsonRows implements Rows {

	private final Lines lines;

	private final JsonMapper json;

	/**
	 * Reads as it is asked.
	 * @param file in UTF-8
	 * @param json reads a line
	 */
	public NdjsonRows(Reader file, JsonMapper json) {
		this.lines = new Lines(file);
		this.json = json;
	}

	@Override
	public @Nullable Row next() throws IOException {
		for (String line = this.lines.next(); line != null; line = this.lines.next()) {
			if (!line.isBlank()) {
				return new Row(this.lines.number(), body(line));
			}
		}
		return null;
	}

	private @Nullable JsonNode body(String line) {
		try {
			return (line.length() <= LONGEST_LINE) ? this.json.readTree(line) : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

}
