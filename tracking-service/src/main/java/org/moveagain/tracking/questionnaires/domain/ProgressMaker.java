package org.moveagain.tracking.questionnaires.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.tracking.diary.domain.DateRange;

/**
 * Works out where a person is with each questionnaire.
 */
public final class ProgressMaker {

	/** Earliest first; of two at the same time, always the same first. */
	public static final Comparator<QuestionnaireResponse> IN_TIME = Comparator
		.comparing((QuestionnaireResponse response) -> response.at().toInstant())
		.thenComparing(QuestionnaireResponse::id);

	private final Questionnaires questionnaires;

	/**
	 * Works out for the questionnaires that are offered.
	 * @param questionnaires all that there are
	 */
	public ProgressMaker(Questionnaires questionnaires) {
		this.questionnaires = questionnaires;
	}

	/**
	 * Where a person is with each questionnaire that they have answered.
	 * @param responses of the person, to any questionnaire
	 * @param range the days whose scores are listed; what is later is left out
	 * @return in the order of the questionnaires
	 */
	public List<QuestionnaireProgress> answered(Collection<QuestionnaireResponse> responses, DateRange range) {
		return this.questionnaires.offered()
			.stream()
			.filter((each) -> !upTo(range.to(), each, responses).isEmpty())
			.map((each) -> progress(each, upTo(range.to(), each, responses), range.to(), range.from()))
			.toList();
	}

	/**
	 * Where a person is with one questionnaire today, without the scores on the way.
	 * @param questionnaire which
	 * @param responses of the person, to any questionnaire
	 * @param today on the person's calendar
	 * @return with no baseline and nothing due while there is no response
	 */
	public QuestionnaireProgress today(Questionnaire questionnaire, Collection<QuestionnaireResponse> responses,
			LocalDate today) {
		List<QuestionnaireResponse> own = responses.stream()
			.filter((response) -> response.questionnaire().equals(questionnaire.id()))
			.sorted(IN_TIME)
			.toList();
		return progress(questionnaire, own, today, null);
	}

	private static List<QuestionnaireResponse> upTo(LocalDate day, Questionnaire questionnaire,
			Collection<QuestionnaireResponse> responses) {
		return responses.stream()
			.filter((response) -> response.questionnaire().equals(questionnaire.id()))
			.filter((response) -> !day(response).isAfter(day))
			.sorted(IN_TIME)
			.toList();
	}

	private static QuestionnaireProgress progress(Questionnaire questionnaire, List<QuestionnaireResponse> responses,
			LocalDate today, @Nullable LocalDate from) {
		Comparison comparison = new Comparison(questionnaire);
		List<QuestionnaireResponse> complete = responses.stream()
			.filter((response) -> questionnaire.score(response).isPresent())
			.toList();
		Optional<QuestionnaireResponse> latest = complete.isEmpty() ? Optional.empty()
				: Optional.of(complete.getLast());
		Optional<QuestionnaireResponse> baseline = latest.flatMap(
				(last) -> complete.stream().filter((response) -> comparison.isPossible(response, last)).findFirst());
		ScoreChange change = baseline.filter((first) -> complete.indexOf(first) < complete.size() - 1)
			.flatMap((first) -> comparison.compare(first, complete.getLast()))
			.orElse(null);
		LocalDate due = responses.isEmpty() ? null
				: day(responses.getLast()).plusDays(questionnaire.scoring().dueDays());
		return new QuestionnaireProgress(questionnaire.id(), questionnaire.title(), questionnaire.lowest(),
				questionnaire.highest(), questionnaire.scoring().better(), scores(questionnaire, responses, from),
				baseline.map((response) -> score(questionnaire, response)).orElse(null),
				latest.map((response) -> score(questionnaire, response)).orElse(null), change,
				questionnaire.scoring().meaningful(), due, due != null && !due.isAfter(today));
	}

	private static List<Score> scores(Questionnaire questionnaire, List<QuestionnaireResponse> responses,
			@Nullable LocalDate from) {
		if (from == null) {
			return List.of();
		}
		return responses.stream()
			.filter((response) -> !day(response).isBefore(from))
			.map((response) -> score(questionnaire, response))
			.toList();
	}

	private static Score score(Questionnaire questionnaire, QuestionnaireResponse response) {
		return new Score(response.id(), response.at(),
				questionnaire.score(response).map(questionnaire.scoring()::shown).orElse(null));
	}

	private static LocalDate day(QuestionnaireResponse response) {
		return response.at().toLocalDate();
	}

}
