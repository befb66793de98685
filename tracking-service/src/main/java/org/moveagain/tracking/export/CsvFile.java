package org.moveagain.tracking.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.table.domain.EntryTable;

/**
 * A table with a row per entry.
 */
final class CsvFile implements EntryFile {

	private final EntryTable table;

	private final CSVPrinter rows;

	CsvFile(OutputStream out, EntryTable table) throws IOException {
		this.table = table;
		this.rows = CSVFormat.RFC4180.print(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
		this.rows.printRecord(table.columns());
	}

	@Override
	public void write(Entry entry) {
		try {
			this.rows.printRecord(this.table.cells(entry));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.rows.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
