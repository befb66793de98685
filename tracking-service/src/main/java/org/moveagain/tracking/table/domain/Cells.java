package org.moveagain.tracking.table.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in a cell of a table, there and back. Words of one list are separated by a
 * semicolon; a semicolon or backslash within one has a backslash before it. What a
 * spreadsheet would take for a formula has an apostrophe before it, and so has what
 * begins with an apostrophe.
 */
final class Cells {

	private static final String FORMULA = "=+-@\t\r'";

	private Cells() {
	}

	static String text(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	static String readText(String cell) {
		return (cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0) ? cell.substring(1)
				: cell;
	}

	static String list(List<String> words) {
		return text(String.join(";",
				words.stream().map((word) -> word.replace("\\", "\\\\").replace(";", "\\;")).toList()));
	}

	static List<String> readList(String cell) {
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		String text = readText(cell);
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			if (character == '\\' && index + 1 < text.length()) {
				index++;
				word.append(text.charAt(index));
			}
			else if (character == ';') {
				words.add(word.toString());
				word.setLength(0);
			}
			else {
				word.append(character);
			}
		}
		words.add(word.toString());
		return words;
	}

}
