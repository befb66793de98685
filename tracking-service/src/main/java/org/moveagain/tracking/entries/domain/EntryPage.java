package org.moveagain.tracking.entries.domain;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.support.problem.ProblemException;

/**
 * A part of a list.
 *
 * @param entries by day, then time, then id
 * @param next where the next part begins; null when this is the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryPage(List<Entry> entries, @Nullable String next) {

	/**
	 * The last entry that was shown. It need not exist any more when the list goes on.
	 *
	 * @param day its day
	 * @param at its time
	 * @param id its id
	 */
	public record Cursor(LocalDate day, Instant at, UUID id) {

		/**
		 * Reads a cursor as it came.
		 * @param text what {@link EntryPage#next()} was
		 * @return the cursor
		 * @throws ProblemException invalid input, naming {@code cursor}
		 */
		public static Cursor parse(String text) {
			try {
				String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 4);
				if (parts.length == 3) {
					return new Cursor(LocalDate.parse(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
				}
			}
			catch (IllegalArgumentException | DateTimeException ex) {
				// named below
			}
			throw ProblemException.invalidInput("cursor", "This must be the \"next\" of the page before.");
		}

		/**
		 * The cursor after an entry.
		 * @param entry the last of a page
		 * @return its place
		 */
		public static Cursor after(Entry entry) {
			return new Cursor(entry.day(), entry.at().toInstant(), entry.id());
		}

		/**
		 * Whether an entry comes later in the list.
		 * @param entry any
		 * @return false for what was shown
		 */
		public boolean isBefore(Entry entry) {
			int byDay = this.day.compareTo(entry.day());
			if (byDay != 0) {
				return byDay < 0;
			}
			int byTime = this.at.compareTo(entry.at().toInstant());
			return (byTime != 0) ? byTime < 0 : this.id.toString().compareTo(entry.id().toString()) < 0;
		}

		@Override
		public String toString() {
			String text = this.day + " " + this.at + " " + this.id;
			return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
		}

	}

}
