package org.moveagain.tracking.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.dashboard.domain.Change;
import org.moveagain.tracking.dashboard.domain.Count;
import org.moveagain.tracking.dashboard.domain.Flare;
import org.moveagain.tracking.goals.domain.GoalProgress;
import org.moveagain.tracking.report.domain.Report;
import org.moveagain.tracking.report.domain.Window;

/**
 * The sentences of the page.
 */
final class ReportWords {

	/** Longer words of a person are cut, with dots. */
	private static final int LONGEST = 60;

	private static final int MOST_DAYS = 5;

	private static final char NO_BREAK = '\u00a0';

	private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

	private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

	private ReportWords() {
	}

	static String range(Report report) {
		return FULL.format(report.from()) + " to " + FULL.format(report.to());
	}

	static String head(Report report) {
		return "%s Made with MoveAgain on %s. %d of %d days have an entry.".formatted(report.statement(),
				FULL.format(report.made()), report.loggedDays(), report.days());
	}

	static String window(Window window) {
		return (window.mean() == null) ? "Last %d days: nothing logged".formatted(window.days())
				: "Last %d days: mean %s of 10 (%d days logged)".formatted(window.days(), window.mean(),
						window.logged());
	}

	static String change(Change change) {
		String meaning = (change.meaningful() != null)
				? ". Meaningful: %s points or %s %% (%s)".formatted(number(change.meaningful().points()),
						number(change.meaningful().percent()), change.meaningful().source())
				: "";
		return "First 7 days %s, last 7 days %s: %s%s".formatted(number(change.baseline()), number(change.latest()),
				difference(change.points(), change.percent()), meaning);
	}

	static String difference(BigDecimal points, @Nullable BigDecimal percent) {
		return signed(points) + ((percent != null) ? " (" + signed(percent) + NO_BREAK + "%)" : "");
	}

	static String counts(List<Count> counts, int most) {
		return list(counts, most, (count) -> word(count.label()) + " " + count.count() + "×");
	}

	static String dated(List<Report.Dated> dated, int most) {
		return list(dated, most,
				(each) -> word(each.label()) + " ("
						+ (each.days().size() > MOST_DAYS
								? each.days().size() + " days, last " + SHORT.format(each.days().getLast())
								: each.days().stream().map(SHORT::format).collect(Collectors.joining(", ")))
						+ ")");
	}

	static String flares(List<Flare> flares, int most) {
		return list(flares, most, (flare) -> flare.from().equals(flare.to()) ? SHORT.format(flare.from())
				: SHORT.format(flare.from()) + " to " + SHORT.format(flare.to()));
	}

	static String goals(List<GoalProgress> goals, int most) {
		return list(goals, most,
				(goal) -> "%s %s %s a %s, %s".formatted(goal.label(),
						(goal.high() != null) ? number(goal.low()) + " to " + number(goal.high()) : number(goal.low()),
						goal.unit(), goal.period().name().toLowerCase(Locale.ROOT), reached(goal)));
	}

	static String notes(List<Report.Note> notes, int most) {
		return list(notes, most, (note) -> SHORT.format(note.day()) + ": " + word(note.text()));
	}

	static String day(LocalDate day) {
		return SHORT.format(day);
	}

	static String number(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return ((stripped.scale() < 0) ? stripped.setScale(0) : stripped).toPlainString();
	}

	/** Only days or weeks with an entry count. */
	private static String reached(GoalProgress goal) {
		return (goal.counted() == 0) ? "nothing to count yet"
				: "reached %d of %d".formatted(goal.reached(), goal.counted());
	}

	/** With a minus that no line is broken at. */
	private static String signed(BigDecimal value) {
		return (value.signum() > 0) ? "+" + number(value) : number(value).replace('-', '−');
	}

	private static <T> String list(List<T> items, int most, Function<T, String> words) {
		String shown = items.stream().limit(most).map(words).collect(Collectors.joining("; "));
		return (items.size() > most) ? shown + "; and " + (items.size() - most) + " more" : shown;
	}

	static String word(String text) {
		String shown = PaperFonts.shown(text);
		return (shown.length() > LONGEST) ? shown.substring(0, LONGEST - 1) + "…" : shown;
	}

}
