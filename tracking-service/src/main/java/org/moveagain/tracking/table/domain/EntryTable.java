package org.moveagain.tracking.table.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Measure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Entries as rows: a column for each measure by its code, and one for every other part. A
 * cell that is empty says nothing.
 */
public final class EntryTable {

	private static final Set<String> LISTS = Set.of("places", "signs", "worse", "better", "medicines");

	private static final List<String> BEFORE = List.of("id", "at");

	private static final List<String> AFTER = List.of("places", "signs", "legSide", "worse", "better", "medicines",
			"flare", "note");

	private final List<String> measures;

	/**
	 * A table for what can be logged.
	 * @param catalogue says which measures there are
	 */
	public EntryTable(Catalogue catalogue) {
		this.measures = catalogue.measures().stream().map(Measure::code).toList();
	}

	/**
	 * The names of the columns.
	 * @return in the order of the cells
	 */
	public List<String> columns() {
		return Stream.of(BEFORE, this.measures, AFTER).flatMap(List::stream).toList();
	}

	/**
	 * Which of these are no columns of the table, or are there twice.
	 * @param columns names as they came
	 * @return those that can't be read
	 */
	public Set<String> unknown(List<String> columns) {
		Set<String> known = new LinkedHashSet<>(columns());
		Set<String> unknown = new LinkedHashSet<>();
		columns.forEach((column) -> {
			if (!known.remove(column)) {
				unknown.add(column);
			}
		});
		return unknown;
	}

	/**
	 * An entry as a row.
	 * @param entry in full
	 * @return a cell for each column
	 */
	public List<String> cells(Entry entry) {
		List<String> cells = new ArrayList<>(List.of(entry.id().toString(), entry.at().toString()));
		this.measures.forEach((code) -> {
			BigDecimal value = entry.measures().get(code);
			cells.add((value != null) ? value.toPlainString() : "");
		});
		cells.add(Cells.list(entry.places()));
		cells.add(Cells.list(entry.signs()));
		cells.add((entry.legSide() != null) ? entry.legSide().name().toLowerCase(Locale.ROOT) : "");
		cells.add(Cells.list(entry.worse()));
		cells.add(Cells.list(entry.better()));
		cells.add(Cells.list(entry.medicines()));
		cells.add(entry.flare() ? "true" : "");
		cells.add((entry.note() != null) ? Cells.text(Objects.requireNonNull(entry.note())) : "");
		return cells;
	}

	/**
	 * A row as the JSON that a request for the same entry would have.
	 * @param cells by their columns' names
	 * @return not checked: what is no number stays text
	 */
	public ObjectNode read(Map<String, String> cells) {
		ObjectNode entry = JsonNodeFactory.instance.objectNode();
		ObjectNode values = JsonNodeFactory.instance.objectNode();
		cells.forEach((column, cell) -> {
			if (cell.isEmpty()) {
				return;
			}
			if (LISTS.contains(column)) {
				ArrayNode list = entry.putArray(column);
				Cells.readList(cell).forEach(list::add);
			}
			else if (column.equals("flare")) {
				flare(entry, cell);
			}
			else if (column.equals("note")) {
				entry.put(column, Cells.readText(cell));
			}
			else if (BEFORE.contains(column) || column.equals("legSide")) {
				entry.put(column, cell);
			}
			else {
				value(values, column, cell);
			}
		});
		if (!values.isEmpty()) {
			entry.set("measures", values);
		}
		return entry;
	}

	private static void flare(ObjectNode entry, String cell) {
		if (cell.equals("true") || cell.equals("false")) {
			entry.put("flare", cell.equals("true"));
		}
		else {
			entry.put("flare", cell);
		}
	}

	private static void value(ObjectNode values, String column, String cell) {
		try {
			values.put(column, new BigDecimal(cell));
		}
		catch (NumberFormatException ex) {
			values.put(column, cell);
		}
	}

}
