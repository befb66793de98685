package org.moveagain.tracking.questionnaires.domain;

import java.util.List;

/**
 * A document is no questionnaire that can be used.
 */
public final class WrongQuestionnaireException extends RuntimeException {

	/**
	 * Names everything that is wrong with a document.
	 * @param file its name
	 * @param errors each with a JSON pointer and what would be right
	 */
	public WrongQuestionnaireException(String file, List<String> errors) {
		super(file + ": " + String.join("; ", errors));
	}

}
