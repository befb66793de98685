package org.moveagain.tracking.report.domain;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.dashboard.domain.Count;
import org.moveagain.tracking.dashboard.domain.Flare;
import org.moveagain.tracking.dashboard.domain.Series;
import org.moveagain.tracking.goals.domain.GoalProgress;
import org.moveagain.tracking.questionnaires.domain.QuestionnaireProgress;

/**
 * A person's own record over some days, for a clinician. It says what was logged and
 * nothing about what it means, but for changes that a named source calls meaningful.
 *
 * @param made the day on which it was made
 * @param from the first day
 * @param to the last day
 * @param days how many days that is
 * @param loggedDays how many of them have an entry
 * @param statement what a reader has to know of it
 * @param pain the pain of every day; absent when none was logged
 * @param week the pain of the last seven days
 * @param month the pain of the last 28 days
 * @param measures the other measures, each in a line
 * @param flares days in a row that were marked as a flare
 * @param places where it was, most frequent first
 * @param signs warning signs with the days on which they were noted
 * @param worse what worsened it, as the person says
 * @param better what eased it, as the person says
 * @param medicines in the person's own words, with the days
 * @param goals of the person
 * @param questionnaires where the person is with each that was answered
 * @param concerns what the rules of the platform find in the record
 * @param notes the person's own, when they were asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Report(LocalDate made, LocalDate from, LocalDate to, int days, int loggedDays, String statement,
		@Nullable Series pain, Window week, Window month, List<MeasureLine> measures, List<Flare> flares,
		List<Count> places, List<Dated> signs, List<Count> worse, List<Count> better, List<Dated> medicines,
		List<GoalProgress> goals, List<QuestionnaireProgress> questionnaires, List<Concern> concerns,
		@Nullable List<Note> notes) {

	/** What is said on every report. */
	public static final String STATEMENT = "Self-reported, not a diagnosis. Days without an entry are unknown, not zero.";

	/**
	 * Something with the days on which it was noted.
	 *
	 * @param label what
	 * @param days when, the earliest first
	 */
	public record Dated(String label, List<LocalDate> days) {

	}

	/**
	 * What the rules of the platform find.
	 *
	 * @param title in a few words
	 * @param reasons with the person's own numbers
	 */
	public record Concern(String title, List<String> reasons) {

	}

	/**
	 * A note of the person's.
	 *
	 * @param day of the entry
	 * @param text as it was written
	 */
	public record Note(LocalDate day, String text) {

	}

}
