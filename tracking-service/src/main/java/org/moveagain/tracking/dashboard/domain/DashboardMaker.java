package org.moveagain.tracking.dashboard.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.AlertReply;
import org.moveagain.events.tracking.Entry;
import org.moveagain.events.tracking.Goal;
import org.moveagain.events.tracking.Plan;
import org.moveagain.tracking.alerts.domain.Alert;
import org.moveagain.tracking.alerts.domain.AlertMaker;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.catalogue.domain.Choice;
import org.moveagain.tracking.catalogue.domain.Measure;
import org.moveagain.tracking.catalogue.domain.Sign;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.goals.domain.GoalTracker;
import org.moveagain.tracking.plans.domain.PlansNow;
import org.moveagain.tracking.questionnaires.domain.QuestionnaireProgress;
import org.moveagain.tracking.series.domain.DayValues;

/**
 * Computes the dashboard from entries.
 */
public final class DashboardMaker {

	/** How many days before the range it has to see. */
	public static final int LOOK_BACK = AlertMaker.LOOK_BACK;

	private static final String PAIN = "pain";

	private final Catalogue catalogue;

	private final AlertMaker alerts;

	/**
	 * Computes for the measures of a catalogue.
	 * @param catalogue what can be logged
	 * @param alerts finds what may need checking
	 */
	public DashboardMaker(Catalogue catalogue, AlertMaker alerts) {
		this.catalogue = catalogue;
		this.alerts = alerts;
	}

	/**
	 * Computes the dashboard.
	 * @param range the days to show
	 * @param zone to be shown with it
	 * @param diary what was logged
	 * @param goals of the person
	 * @param replies of the person to alerts
	 * @param plans of the person
	 * @param questionnaires where the person is with each
	 * @return the dashboard
	 */
	public Dashboard make(DateRange range, String zone, Diary diary, List<Goal> goals, Collection<AlertReply> replies,
			List<Plan> plans, List<QuestionnaireProgress> questionnaires) {
		Map<LocalDate, List<Entry>> entries = diary.entries();
		List<LocalDate> days = range.from().datesUntil(range.to().plusDays(1)).toList();
		List<LocalDate> logged = days.stream().filter(entries::containsKey).toList();
		List<Entry> shown = logged.stream().flatMap((day) -> entries.getOrDefault(day, List.of()).stream()).toList();
		Map<String, DayValues> values = this.catalogue.measures()
			.stream()
			.collect(Collectors.toMap(Measure::code, (measure) -> DayValues.of(measure, entries)));
		List<Series> series = this.catalogue.measures()
			.stream()
			.filter((measure) -> days.stream().anyMatch((day) -> of(values, measure).on(day).isPresent()))
			.map((measure) -> series(measure, days, of(values, measure), diary))
			.toList();
		GoalTracker tracker = new GoalTracker(this.catalogue, (measure, day) -> of(values, measure).on(day));
		return new Dashboard(range.from(), range.to(), zone, days, logged.size(), logged,
				alerts(range.to(), diary, values, replies), Flare.of(days, entries), series,
				tracker.progress(goals, range), PlansNow.of(plans, range.to(), Flare.last(entries, range.to())),
				questionnaires, counts(shown, Entry::places, labels(this.catalogue.places())),
				counts(shown, Entry::signs, (code) -> this.catalogue.sign(code).map(Sign::label).orElse(code)),
				counts(shown, Entry::worse, this.catalogue::factorLabel),
				counts(shown, Entry::better, this.catalogue::factorLabel));
	}

	private List<Alert> alerts(LocalDate today, Diary diary, Map<String, DayValues> values,
			Collection<AlertReply> replies) {
		return this.catalogue.measure(PAIN)
			.map((pain) -> this.alerts.alerts(today, diary.entries(), of(values, pain),
					diary.baseline(pain).orElse(null), replies))
			.orElse(List.of());
	}

	private static DayValues of(Map<String, DayValues> values, Measure measure) {
		return Objects.requireNonNull(values.get(measure.code()));
	}

	private static Series series(Measure measure, List<LocalDate> days, DayValues values, Diary diary) {
		List<@Nullable BigDecimal> shown = new ArrayList<>();
		List<@Nullable BigDecimal> means = new ArrayList<>();
		for (LocalDate day : days) {
			shown.add(values.on(day).map(Rounding::round).orElse(null));
			means.add(values.weekTo(day).map(Rounding::round).orElse(null));
		}
		Change change = diary.baseline(measure)
			.flatMap((baseline) -> Change.of(baseline, values, days.getLast(), measure.meaningful()))
			.orElse(null);
		return new Series(measure.code(), measure.label(), measure.unit(), measure.min(), measure.max(), shown, means,
				change);
	}

	private static List<Count> counts(List<Entry> entries, Function<Entry, Collection<String>> codes,
			Function<String, String> label) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		entries.stream()
			.flatMap((entry) -> codes.apply(entry).stream().distinct())
			.forEach((code) -> counts.merge(code, 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.map((each) -> new Count(each.getKey(), label.apply(each.getKey()), each.getValue()))
			.sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::code))
			.toList();
	}

	private static Function<String, String> labels(List<Choice> choices) {
		Map<String, String> labels = choices.stream().collect(Collectors.toMap(Choice::code, Choice::label));
		return (code) -> labels.getOrDefault(code, code);
	}

}
