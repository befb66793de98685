package org.moveagain.tracking.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a record is in the log, as {@code partition@offset}.
 *
 * @param partition from 0
 * @param offset from 0, within the partition
 */
public record LogPosition(int partition, long offset) {

	private static final Pattern FORM = Pattern.compile("(\\d{1,5})@(\\d{1,18})");

	/**
	 * Reads a position.
	 * @param text {@code partition@offset}
	 * @return the position; empty when the text is none
	 */
	public static Optional<LogPosition> parse(String text) {
		Matcher matcher = FORM.matcher(text);
		return matcher.matches()
				? Optional.of(new LogPosition(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return this.partition + "@" + this.offset;
	}

}
