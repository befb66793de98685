package org.moveagain.tracking.imports.domain;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.table.domain.EntryTable;

/**
 * The rows of a CSV file (RFC 4180) whose first line names the columns.
 */
public final class CsvRows implements Rows {

	private final EntryTable table;

	private final BoundedReader file;

	private final CSVParser parser;

	private final Iterator<CSVRecord> records;

	private final List<String> columns;

	/**
	 * Reads the names of the columns.
	 * @param file in UTF-8
	 * @param table says which columns there are
	 * @throws IOException when it can't be read
	 * @throws ProblemException invalid input, naming every column that there is not
	 */
	public CsvRows(Reader file, EntryTable table) throws IOException {
		this.table = table;
		this.file = new BoundedReader(file);
		this.parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(this.file);
		this.records = this.parser.iterator();
		this.columns = this.records.hasNext() ? this.records.next().stream().map(String::strip).toList() : List.of();
		Set<String> unknown = table.unknown(this.columns);
		if (!unknown.isEmpty()) {
			throw ProblemException.invalidInput(unknown.stream()
				.map((column) -> new InputError(column, "There is no column with this name, or it is there twice."))
				.toList());
		}
		if (!this.columns.contains("at")) {
			throw ProblemException.invalidInput("at", "A column with this name is needed.");
		}
	}

	@Override
	public @Nullable Row next() throws IOException {
		long line = this.parser.getCurrentLineNumber() + 1;
		this.file.begin();
		try {
			return this.records.hasNext() ? row(line, this.records.next()) : null;
		}
		catch (UncheckedIOException ex) {
			if (ex.getCause() instanceof CSVException) {
				throw new IOException("From line " + line + " on this is no CSV", ex);
			}
			throw ex.getCause();
		}
	}

	private Row row(long line, CSVRecord cells) {
		if (cells.size() > this.columns.size() || cells.stream().mapToInt(String::length).sum() > LONGEST_LINE) {
			return new Row(line, null);
		}
		Map<String, String> byColumn = new LinkedHashMap<>();
		for (int index = 0; index < cells.size(); index++) {
			byColumn.put(this.columns.get(index), cells.get(index));
		}
		return new Row(line, this.table.read(byColumn));
	}

}
