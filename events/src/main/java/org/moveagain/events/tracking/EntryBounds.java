package org.moveagain.events.tracking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.moveagain.events.UndecodableEventException;

/**
 * What every consumer may rely on, so that no record can break a store behind it: wider
 * than what the service takes today, and never narrowed.
 */
final class EntryBounds {

	static final int MAX_BYTES = 64 * 1024;

	private static final int MAX_DIGITS = 34;

	private static final int MAX_SCALE = 100;

	private static final Pattern MEASURE = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");

	private EntryBounds() {
	}

	static void check(Entry entry, int bytes) throws UndecodableEventException {
		if (bytes > MAX_BYTES) {
			throw new UndecodableEventException("the value is larger than 64 KiB");
		}
		if (entry.at().getYear() < 1 || entry.at().getYear() > 9999) {
			throw new UndecodableEventException("the year has not four digits");
		}
		if (!entry.measures().keySet().stream().allMatch((code) -> MEASURE.matcher(code).matches())) {
			throw new UndecodableEventException("a measure's code is not one");
		}
		if (!entry.measures().values().stream().allMatch(EntryBounds::isDecimal128)) {
			throw new UndecodableEventException("a number has too many digits");
		}
		if (!texts(entry).allMatch(EntryBounds::isWellFormed)) {
			throw new UndecodableEventException("a text is not well-formed Unicode");
		}
	}

	static boolean isDecimal128(BigDecimal value) {
		return value.precision() <= MAX_DIGITS && Math.abs(value.scale()) <= MAX_SCALE;
	}

	private static Stream<String> texts(Entry entry) {
		String note = entry.note();
		return Stream
			.of(entry.places(), entry.signs(), entry.worse(), entry.better(), entry.medicines(),
					(note != null) ? List.of(note) : List.<String>of())
			.flatMap(List::stream);
	}

	private static boolean isWellFormed(String text) {
		return StandardCharsets.UTF_8.newEncoder().canEncode(text);
	}

}
