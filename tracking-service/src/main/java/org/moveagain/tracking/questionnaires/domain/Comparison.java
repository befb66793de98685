package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.tracking.questionnaires.domain.ScoreChange.Criterion;
import org.moveagain.tracking.questionnaires.domain.ScoreChange.Toward;

/**
 * Compares two responses to a questionnaire. Where people name their own activities, only
 * those that are in both are compared, and there must be enough of them for a score.
 * Everything is decided on unrounded scores.
 */
final class Comparison {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Takes away what is left of a division, so that exactly 30% is 30%. */
	private static final int EXACT = 9;

	private final Questionnaire questionnaire;

	Comparison(Questionnaire questionnaire) {
		this.questionnaire = questionnaire;
	}

	boolean isPossible(QuestionnaireResponse baseline, QuestionnaireResponse latest) {
		return scores(baseline, latest).isPresent();
	}

	Optional<ScoreChange> compare(QuestionnaireResponse baseline, QuestionnaireResponse latest) {
		return scores(baseline, latest).map((scores) -> change(scores, activities(baseline, latest)));
	}

	private record Scores(BigDecimal from, BigDecimal to) {

	}

	private Optional<Scores> scores(QuestionnaireResponse baseline, QuestionnaireResponse latest) {
		Map<String, BigDecimal> before = new LinkedHashMap<>(this.questionnaire.answers(baseline));
		Map<String, BigDecimal> after = new LinkedHashMap<>(this.questionnaire.answers(latest));
		if (this.questionnaire.hasOwnWords()) {
			before.keySet().retainAll(after.keySet());
			after.keySet().retainAll(before.keySet());
		}
		Scoring scoring = this.questionnaire.scoring();
		return scoring.score(before.values())
			.flatMap((from) -> scoring.score(after.values()).map((to) -> new Scores(from, to)));
	}

	private List<String> activities(QuestionnaireResponse baseline, QuestionnaireResponse latest) {
		Map<String, BigDecimal> before = this.questionnaire.answers(baseline);
		return this.questionnaire.questions()
			.stream()
			.map(Question::own)
			.filter(Objects::nonNull)
			.map((own) -> latest.texts().get(own.linkId()))
			.filter(Objects::nonNull)
			.filter((words) -> before.containsKey(Questionnaire.sameWords(words)))
			.toList();
	}

	private ScoreChange change(Scores scores, List<String> activities) {
		Scoring scoring = this.questionnaire.scoring();
		BigDecimal points = scores.to().subtract(scores.from());
		BigDecimal gain = (scoring.better() == Scoring.Better.LOWER) ? points.negate() : points;
		BigDecimal percent = percent(points, scores.from());
		BigDecimal gainPercent = percent(gain, scores.from());
		List<Criterion> meaningful = scoring.meaningful()
			.stream()
			.map((change) -> new Criterion(change.amount(), change.unit(), change.source(), switch (change.unit()) {
				case POINTS -> reached(gain, change.amount());
				case PERCENT -> reached(gainPercent, change.amount());
			}))
			.toList();
		return new ScoreChange(scoring.shown(scores.from()), scoring.shown(scores.to()), scoring.shown(points),
				(percent != null) ? percent.setScale(1, RoundingMode.HALF_UP) : null, toward(gain), activities,
				meaningful);
	}

	private static @Nullable BigDecimal percent(BigDecimal points, BigDecimal from) {
		return (from.signum() == 0) ? null : points.multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
	}

	private static @Nullable Boolean reached(@Nullable BigDecimal gain, BigDecimal amount) {
		return (gain == null) ? null : gain.setScale(EXACT, RoundingMode.HALF_UP).compareTo(amount) >= 0;
	}

	private static Toward toward(BigDecimal gain) {
		return switch (gain.setScale(EXACT, RoundingMode.HALF_UP).signum()) {
			case 0 -> Toward.SAME;
			case 1 -> Toward.BETTER;
			default -> Toward.WORSE;
		};
	}

}
