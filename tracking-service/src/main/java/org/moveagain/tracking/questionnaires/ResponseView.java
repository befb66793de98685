package org.moveagain.tracking.questionnaires;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.tracking.questionnaires.domain.Question;
import org.moveagain.tracking.questionnaires.domain.Question.OwnWords;
import org.moveagain.tracking.questionnaires.domain.Questionnaire;

/**
 * A response as it was sent, with its score.
 *
 * @param id of the response
 * @param questionnaire the questionnaire's id
 * @param at when it was given
 * @param answers numbers, yes or no, and own words by linkId
 * @param score rounded; null when too few questions were answered
 */
record ResponseView(String id, String questionnaire, OffsetDateTime at, Map<String, Object> answers,
		@Nullable BigDecimal score) {

	static ResponseView of(Questionnaire questionnaire, QuestionnaireResponse response) {
		Map<String, Object> answers = new LinkedHashMap<>();
		for (Question question : questionnaire.questions()) {
			OwnWords own = question.own();
			if (own != null && response.texts().containsKey(own.linkId())) {
				answers.put(own.linkId(), response.texts().getOrDefault(own.linkId(), ""));
			}
			BigDecimal answer = response.answers().get(question.linkId());
			if (answer != null) {
				answers.put(question.linkId(), switch (question.type()) {
					case INTEGER -> answer;
					case BOOLEAN -> answer.signum() > 0;
				});
			}
		}
		return new ResponseView(response.id(), response.questionnaire(), response.at(), answers,
				questionnaire.score(response).map(questionnaire.scoring()::shown).orElse(null));
	}

}
