package org.moveagain.tracking.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import org.moveagain.events.tracking.Entry;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object per line.
 */
final class NdjsonFile implements EntryFile {

	private final OutputStream out;

	private final JsonMapper json;

	NdjsonFile(OutputStream out, JsonMapper json) {
		this.out = out;
		this.json = json;
	}

	@Override
	public void write(Entry entry) {
		try {
			this.out.write(this.json.writeValueAsBytes(entry));
			this.out.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		// The file has no end of its own.
	}

}
