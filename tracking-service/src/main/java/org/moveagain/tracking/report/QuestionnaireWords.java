package org.moveagain.tracking.report;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.questionnaires.domain.MeaningfulChange;
import org.moveagain.tracking.questionnaires.domain.QuestionnaireProgress;
import org.moveagain.tracking.questionnaires.domain.Score;
import org.moveagain.tracking.questionnaires.domain.ScoreChange;

/**
 * The sentence about a questionnaire: scores, and from which change on they mean
 * something.
 */
final class QuestionnaireWords {

	private QuestionnaireWords() {
	}

	static String progress(QuestionnaireProgress progress) {
		Score latest = progress.latest();
		if (latest == null || latest.score() == null) {
			return "answered in part, so there is no score";
		}
		return "%s of %s on %s, best is %s%s".formatted(ReportWords.number(latest.score()),
				ReportWords.number(progress.highest()), ReportWords.day(latest.at().toLocalDate()), best(progress),
				change(progress.change(), progress.baseline()));
	}

	private static String best(QuestionnaireProgress progress) {
		return switch (progress.better()) {
			case LOWER -> ReportWords.number(progress.lowest());
			case HIGHER -> ReportWords.number(progress.highest());
		};
	}

	private static String change(@Nullable ScoreChange change, @Nullable Score baseline) {
		if (change == null || baseline == null) {
			return "";
		}
		String about = change.activities().isEmpty() ? ""
				: " for " + change.activities().stream().map(ReportWords::word).collect(Collectors.joining(", "));
		return ". Since %s: %s to %s%s, %s. Meaningful: %s".formatted(ReportWords.day(baseline.at().toLocalDate()),
				ReportWords.number(change.from()), ReportWords.number(change.to()), about,
				ReportWords.difference(change.points(), change.percent()),
				change.meaningful().stream().map(QuestionnaireWords::criterion).collect(Collectors.joining(" or ")));
	}

	private static String criterion(ScoreChange.Criterion criterion) {
		String unit = (criterion.unit() == MeaningfulChange.Unit.PERCENT) ? "\u00a0%" : " points";
		return ReportWords.number(criterion.amount()) + unit + " (" + criterion.source() + ")";
	}

}
