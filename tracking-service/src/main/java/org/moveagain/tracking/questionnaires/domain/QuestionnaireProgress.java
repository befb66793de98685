package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a person is with a questionnaire.
 *
 * @param id the questionnaire's
 * @param title for people
 * @param lowest score that there can be
 * @param highest score that there can be
 * @param better which scores are
 * @param scores of the responses in a range of days, the earliest first; those without a
 * score as well
 * @param baseline the earliest score that the latest can be compared with; the latest
 * itself when there is none before it
 * @param latest the latest score up to the end of the range
 * @param change from the baseline to the latest; null when there is nothing to compare
 * @param meaningful changes that mean something, each from its source
 * @param due the day from which it is worth answering again; null before the first
 * response
 * @param dueNow whether that day has come
 */
public record QuestionnaireProgress(String id, String title, BigDecimal lowest, BigDecimal highest,
		Scoring.Better better, List<Score> scores, @Nullable Score baseline, @Nullable Score latest,
		@Nullable ScoreChange change, List<MeaningfulChange> meaningful, @Nullable LocalDate due, boolean dueNow) {

}
