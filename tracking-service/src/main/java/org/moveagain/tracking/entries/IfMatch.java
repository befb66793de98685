package org.moveagain.tracking.entries;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.ProblemException;

/**
 * Which state of an entry a change is meant for: the If-Match of a request. An entry's
 * tag is the offset of the record that decided it, which no other state of it has.
 * Proxies that compress make tags weak, so that is forgiven.
 *
 * @param given whether the request says anything
 * @param offset the only state that may be changed; null for any
 */
record IfMatch(boolean given, @Nullable Long offset) {

	private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

	/**
	 * Reads the header.
	 * @param header its value; null when it is absent
	 * @return what it says
	 * @throws ProblemException invalid input, when it is neither a tag nor {@code *}
	 */
	static IfMatch of(@Nullable String header) {
		if (header == null || header.strip().equals("*")) {
			return new IfMatch(header != null, null);
		}
		Matcher tag = TAG.matcher(header.strip());
		if (!tag.matches()) {
			throw ProblemException.invalidInput("If-Match", "This must be the ETag of this entry, or *.");
		}
		return new IfMatch(true, Long.valueOf(tag.group(1)));
	}

	/**
	 * Whether a state may be changed.
	 * @param current the offset that decided it
	 * @return true when it is meant
	 */
	boolean allows(long current) {
		return this.offset == null || this.offset == current;
	}

	/**
	 * The tag of a state.
	 * @param offset of the record that decided it
	 * @return a strong ETag
	 */
	static String tag(long offset) {
		return "\"" + offset + "\"";
	}

}
