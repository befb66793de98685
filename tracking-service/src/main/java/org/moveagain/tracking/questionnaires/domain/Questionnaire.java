package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.tracking.questionnaires.domain.Question.OwnWords;
import tools.jackson.databind.JsonNode;

/**
 * A questionnaire as its document declares it.
 *
 * @param id its name in addresses and in responses
 * @param url its canonical address in FHIR
 * @param version of the document
 * @param title for people
 * @param language of its texts, as a BCP 47 tag
 * @param summary what it asks, for people
 * @param origin whose it is, and whose wording; for people
 * @param questions in their order
 * @param scoring makes the score
 * @param document the FHIR resource
 */
public record Questionnaire(String id, String url, String version, String title, String language, String summary,
		String origin, List<Question> questions, Scoring scoring, JsonNode document) {

	public Questionnaire {
		questions = List.copyOf(questions);
	}

	/**
	 * Whether people can answer it.
	 * @return false while its texts are not loaded
	 */
	public boolean isOffered() {
		return this.questions.stream().allMatch((question) -> question.text() != null);
	}

	/**
	 * The smallest score that there can be.
	 * @return in points
	 */
	public BigDecimal lowest() {
		return bound(this.questions.stream().mapToInt(Question::min).sum(),
				this.questions.stream().mapToInt(Question::min).min().orElse(0));
	}

	/**
	 * The largest score that there can be.
	 * @return in points
	 */
	public BigDecimal highest() {
		return bound(this.questions.stream().mapToInt(Question::max).sum(),
				this.questions.stream().mapToInt(Question::max).max().orElse(0));
	}

	/**
	 * The score of a response.
	 * @param response to this questionnaire
	 * @return not rounded; empty when too few questions were answered
	 */
	public Optional<BigDecimal> score(QuestionnaireResponse response) {
		return this.scoring.score(answers(response).values());
	}

	/**
	 * The answers that count, by what they are about.
	 * @param response to this questionnaire
	 * @return by the linkId, or by the person's own words, whatever their case and spaces
	 */
	public Map<String, BigDecimal> answers(QuestionnaireResponse response) {
		Map<String, BigDecimal> answers = new LinkedHashMap<>();
		for (Question question : this.questions) {
			BigDecimal answer = response.answers().get(question.linkId());
			if (answer != null) {
				answers.put(subject(question, response), answer);
			}
		}
		return answers;
	}

	/**
	 * Whether the person chooses what some of it is about, so that two responses may be
	 * about different things.
	 * @return true for own activities
	 */
	public boolean hasOwnWords() {
		return this.questions.stream().anyMatch((question) -> question.own() != null);
	}

	/**
	 * What stands for the same words, however they are typed.
	 * @param words of a person
	 * @return to compare, not to show
	 */
	static String sameWords(String words) {
		return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

	boolean hasLinksOf(Questionnaire other) {
		return new HashSet<>(this.questions.stream().map(Question::linkId).toList())
			.equals(new HashSet<>(other.questions.stream().map(Question::linkId).toList()));
	}

	private BigDecimal bound(int together, int single) {
		return BigDecimal.valueOf((this.scoring.rule() == Scoring.Rule.MEAN) ? single : together);
	}

	private static String subject(Question question, QuestionnaireResponse response) {
		OwnWords own = question.own();
		return (own != null) ? sameWords(response.texts().getOrDefault(own.linkId(), question.linkId()))
				: question.linkId();
	}

}
