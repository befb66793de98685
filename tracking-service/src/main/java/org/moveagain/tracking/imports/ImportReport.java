package org.moveagain.tracking.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.moveagain.support.problem.InputError;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * What became of a file, told while it is read: a connection that says nothing for long
 * would be taken for dead. At most so many refused rows are told in full.
 */
final class ImportReport implements AutoCloseable {

	/** More refused rows are only counted. */
	static final int MOST = 1000;

	private final OutputStream out;

	private final JsonGenerator json;

	private long taken;

	private long refused;

	ImportReport(OutputStream out, JsonMapper mapper) {
		this.out = out;
		this.json = mapper.createGenerator(out);
		this.json.writeStartObject();
		this.json.writeArrayPropertyStart("refused");
	}

	void taken() {
		this.taken++;
	}

	void refused(long line, List<InputError> errors) {
		this.refused++;
		if (this.refused <= MOST) {
			this.json.writeStartObject();
			this.json.writeNumberProperty("line", line);
			this.json.writePOJOProperty("errors", errors);
			this.json.writeEndObject();
		}
	}

	/** White space between two values means nothing. */
	void goesOn() throws IOException {
		this.json.writeRaw('\n');
		this.json.flush();
		this.out.flush();
	}

	/** How it ended: a file that was cut off says so. */
	void end(long rows, boolean complete, String detail) {
		this.json.writeEndArray();
		this.json.writeNumberProperty("rows", rows);
		this.json.writeNumberProperty("taken", this.taken);
		this.json.writeNumberProperty("refusedRows", this.refused);
		this.json.writeBooleanProperty("complete", complete);
		if (!complete) {
			this.json.writeStringProperty("detail", detail);
		}
		this.json.writeEndObject();
	}

	long rows() {
		return this.taken + this.refused;
	}

	@Override
	public void close() {
		this.json.close();
	}

}
