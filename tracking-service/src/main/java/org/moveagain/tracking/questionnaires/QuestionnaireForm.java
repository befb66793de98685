package org.moveagain.tracking.questionnaires;

import java.math.BigDecimal;
import java.util.List;

import org.moveagain.tracking.questionnaires.domain.MeaningfulChange;
import org.moveagain.tracking.questionnaires.domain.Question;
import org.moveagain.tracking.questionnaires.domain.Questionnaire;
import org.moveagain.tracking.questionnaires.domain.Scoring;

/**
 * What a form needs of a questionnaire.
 *
 * @param id its name in addresses
 * @param version of the document
 * @param title for people
 * @param language of its texts
 * @param summary what it asks
 * @param origin whose it is, and whose wording
 * @param questions in their order
 * @param rule that makes the score
 * @param needed how many answers a score needs
 * @param lowest score
 * @param highest score
 * @param better which scores are
 * @param dueDays so many days after one response the next is due
 * @param meaningful changes that mean something, each from its source
 */
record QuestionnaireForm(String id, String version, String title, String language, String summary, String origin,
		List<Question> questions, Scoring.Rule rule, int needed, BigDecimal lowest, BigDecimal highest,
		Scoring.Better better, int dueDays, List<MeaningfulChange> meaningful) {

	static QuestionnaireForm of(Questionnaire questionnaire) {
		Scoring scoring = questionnaire.scoring();
		return new QuestionnaireForm(questionnaire.id(), questionnaire.version(), questionnaire.title(),
				questionnaire.language(), questionnaire.summary(), questionnaire.origin(), questionnaire.questions(),
				scoring.rule(), scoring.needed(), questionnaire.lowest(), questionnaire.highest(), scoring.better(),
				scoring.dueDays(), scoring.meaningful());
	}

}
