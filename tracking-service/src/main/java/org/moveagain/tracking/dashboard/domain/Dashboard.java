package org.moveagain.tracking.dashboard.domain;

import java.time.LocalDate;
import java.util.List;

import org.moveagain.tracking.alerts.domain.Alert;
import org.moveagain.tracking.goals.domain.GoalProgress;
import org.moveagain.tracking.plans.domain.PlansNow;
import org.moveagain.tracking.questionnaires.domain.QuestionnaireProgress;

/**
 * What a person logged over a range of days.
 *
 * @param from the first day
 * @param to the last day, included
 * @param zone where "today" was taken from
 * @param days every day of the range
 * @param loggedDays how many of them have an entry
 * @param logged those of them
 * @param alerts what may need checking, by what was logged up to the last day; the most
 * urgent first
 * @param flares days in a row that were marked as a flare
 * @param series per measure that has a value in the range
 * @param goals how far the person is with each, at the end of the range
 * @param plans what of the person's plans matters on the last day
 * @param questionnaires where the person is with each that was answered, at the end of
 * the range
 * @param places most frequent first
 * @param signs most frequent first
 * @param worse most frequent first
 * @param better most frequent first
 */
public record Dashboard(LocalDate from, LocalDate to, String zone, List<LocalDate> days, int loggedDays,
		List<LocalDate> logged, List<Alert> alerts, List<Flare> flares, List<Series> series, List<GoalProgress> goals,
		PlansNow plans, List<QuestionnaireProgress> questionnaires, List<Count> places, List<Count> signs,
		List<Count> worse, List<Count> better) {

}
