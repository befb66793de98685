package org.moveagain.tracking.imports;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.entries.domain.EntryValidator;
import org.moveagain.tracking.imports.domain.DerivedId;
import org.moveagain.tracking.imports.domain.Row;
import org.moveagain.tracking.imports.domain.Rows;
import org.moveagain.tracking.log.EntryLog;
import org.moveagain.tracking.log.LogPosition;
import org.moveagain.tracking.position.ReadYourWrites;

import org.springframework.stereotype.Component;

/**
 * Takes the rows of a file into the log, a window at a time: the next begins when the
 * projection has the one before. So an import never gets far ahead of it, and others
 * whose records lie in the same partition see theirs in time.
 */
@Component
class Importer {

	/** More rows are not taken from one file. */
	static final long MOST_ROWS = 100_000;

	private static final int WINDOW = 50;

	private static final InputError UNREADABLE = new InputError("", "This line can't be read, or is too long.");

	private static final Duration GIVE_UP = Duration.ofSeconds(30);

	private final EntryValidator validator;

	private final EntryLog log;

	private final ReadYourWrites reads;

	Importer(EntryValidator validator, EntryLog log, ReadYourWrites reads) {
		this.validator = validator;
		this.log = log;
		this.reads = reads;
	}

	/**
	 * Takes what is right of a file.
	 * @param subject whose entries they are
	 * @param rows of the file
	 * @param report told of each refused row, and after each window
	 * @return how many rows were read
	 * @throws IOException when the file can't be read on, or nobody listens any more
	 * @throws ProblemException unavailable, when broker or store are away for long
	 */
	long run(String subject, Rows rows, ImportReport report) throws IOException {
		List<Supplier<LogPosition>> window = new ArrayList<>();
		try {
			return run(subject, rows, report, window);
		}
		finally {
			// Also of a file that was cut off: what was sent is waited for, and counted.
			settle(window, report);
		}
	}

	private long run(String subject, Rows rows, ImportReport report, List<Supplier<LogPosition>> window)
			throws IOException {
		long read = 0;
		for (Row row = rows.next(); row != null; row = rows.next()) {
			if (read == MOST_ROWS) {
				report.refused(row.line(), List.of(new InputError("",
						"No more than " + MOST_ROWS + " rows are taken from one file: send the rest in another.")));
				break;
			}
			read++;
			Entry entry = entry(subject, row, report);
			if (entry != null) {
				window.add(this.log.createdLater(subject, entry));
			}
			if (window.size() == WINDOW) {
				settle(window, report);
				report.goesOn();
			}
		}
		return read;
	}

	private @Nullable Entry entry(String subject, Row row, ImportReport report) throws IOException {
		if (row.body() == null) {
			report.refused(row.line(), List.of(UNREADABLE));
			return null;
		}
		try {
			Entry entry = this.validator.logged(row.body());
			return row.body().has("id") ? entry : entry.withId(DerivedId.of(subject, entry));
		}
		catch (ProblemException ex) {
			report.refused(row.line(), ex.errors());
			return null;
		}
	}

	/** Waits until all of them are in the log, and then in the documents. */
	private void settle(List<Supplier<LogPosition>> window, ImportReport report) {
		LogPosition last = null;
		while (!window.isEmpty()) {
			last = window.removeFirst().get();
			report.taken();
		}
		long deadline = System.nanoTime() + GIVE_UP.toNanos();
		while (last != null) {
			try {
				this.reads.await(last);
				return;
			}
			catch (ProblemException ex) {
				if (System.nanoTime() > deadline) {
					throw ex;
				}
			}
		}
	}

}
