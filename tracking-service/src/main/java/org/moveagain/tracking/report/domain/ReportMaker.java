package org.moveagain.tracking.report.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.moveagain.events.tracking.Entry;
import org.moveagain.events.tracking.Goal;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Sign;
import org.moveagain.tracking.dashboard.domain.Dashboard;
import org.moveagain.tracking.dashboard.domain.DashboardMaker;
import org.moveagain.tracking.dashboard.domain.Diary;
import org.moveagain.tracking.dashboard.domain.Series;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.questionnaires.domain.QuestionnaireProgress;
import org.moveagain.tracking.series.domain.DayValues;

/**
 * Makes a report of what was logged.
 */
public final class ReportMaker {

	/** How many days before the last one it has to see. */
	public static final int LOOK_BACK = 27;

	private static final String PAIN = "pain";

	private static final String SPREADING = "spreading-to-leg";

	private static final int WEEK = 7;

	private final Catalogue catalogue;

	private final DashboardMaker dashboards;

	/**
	 * Makes reports of what a catalogue knows.
	 * @param catalogue what can be logged
	 * @param dashboards computes series, counts and alerts
	 */
	public ReportMaker(Catalogue catalogue, DashboardMaker dashboards) {
		this.catalogue = catalogue;
		this.dashboards = dashboards;
	}

	/**
	 * Makes a report.
	 * @param range the days to report
	 * @param made the day on which it is made
	 * @param diary what was logged, also {@value #LOOK_BACK} days before the last
	 * @param goals of the person
	 * @param questionnaires where the person is with each
	 * @param notes whether the person wants their notes in it
	 * @return the report
	 */
	public Report make(DateRange range, LocalDate made, Diary diary, List<Goal> goals,
			List<QuestionnaireProgress> questionnaires, boolean notes) {
		Dashboard dashboard = this.dashboards.make(range, "UTC", diary, goals, List.of(), List.of(), questionnaires);
		Series pain = dashboard.series()
			.stream()
			.filter((series) -> series.measure().equals(PAIN))
			.findFirst()
			.orElse(null);
		List<Entry> entries = dashboard.logged()
			.stream()
			.flatMap((day) -> diary.entries().getOrDefault(day, List.of()).stream())
			.toList();
		return new Report(made, range.from(), range.to(), dashboard.days().size(), dashboard.loggedDays(),
				Report.STATEMENT, pain, window(WEEK, range.to(), diary), window(LOOK_BACK + 1, range.to(), diary),
				dashboard.series()
					.stream()
					.filter((series) -> !series.measure().equals(PAIN))
					.map(MeasureLine::of)
					.toList(),
				dashboard.flares(), dashboard.places(), dated(entries, this::signs), dashboard.worse(),
				dashboard.better(), dated(entries, Entry::medicines), dashboard.goals(), dashboard.questionnaires(),
				dashboard.alerts().stream().map((alert) -> new Report.Concern(alert.title(), alert.reasons())).toList(),
				notes ? notes(entries) : null);
	}

	private Window window(int days, LocalDate last, Diary diary) {
		Optional<DayValues> pain = this.catalogue.measure(PAIN)
			.map((measure) -> DayValues.of(measure, diary.entries()));
		LocalDate first = last.minusDays(days - 1L);
		long logged = pain.map(DayValues::days)
			.orElse(List.of())
			.stream()
			.filter((day) -> !day.isBefore(first) && !day.isAfter(last))
			.count();
		return new Window(days, (int) logged,
				pain.flatMap((values) -> values.mean(first, last, 1)).map(ReportMaker::rounded).orElse(null));
	}

	private static BigDecimal rounded(BigDecimal mean) {
		return mean.setScale(1, RoundingMode.HALF_UP);
	}

	/** The spread into a leg with its side, where that was said. */
	private List<String> signs(Entry entry) {
		return entry.signs().stream().map((code) -> {
			String label = this.catalogue.sign(code).map(Sign::label).orElse(code);
			Entry.Side side = code.equals(SPREADING) ? entry.legSide() : null;
			return (side != null) ? label + ", " + side.name().toLowerCase(Locale.ROOT) : label;
		}).toList();
	}

	private static List<Report.Dated> dated(List<Entry> entries, Function<Entry, Collection<String>> words) {
		Map<String, TreeSet<LocalDate>> days = new TreeMap<>();
		entries.forEach((entry) -> words.apply(entry)
			.forEach((word) -> days.computeIfAbsent(word, (_) -> new TreeSet<>()).add(entry.day())));
		List<Report.Dated> dated = new ArrayList<>();
		days.forEach((word, on) -> dated.add(new Report.Dated(word, List.copyOf(on))));
		return dated;
	}

	private static List<Report.Note> notes(List<Entry> entries) {
		return entries.stream()
			.filter((entry) -> entry.note() != null)
			.map((entry) -> new Report.Note(entry.day(), Objects.requireNonNull(entry.note())))
			.toList();
	}

}
