package org.moveagain.tracking.questionnaires.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked and counts towards the score.
 *
 * @param linkId its name in the document and in answers
 * @param text for people; null where an operator has to load it
 * @param type how it is answered
 * @param min the smallest answer; 0 for no
 * @param max the largest answer; 1 for yes
 * @param low what the smallest answer means
 * @param high what the largest answer means
 * @param own how the person names what it is about, where that is theirs to choose
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(String linkId, @Nullable String text, Type type, int min, int max, @Nullable String low,
		@Nullable String high, @Nullable OwnWords own) {

	/**
	 * How a question is answered.
	 */
	public enum Type {

		/** A whole number. */
		INTEGER,
		/** Yes or no: 1 or 0. */
		BOOLEAN

	}

	/**
	 * What a person names, such as an activity.
	 *
	 * @param linkId its name in the document and in answers
	 * @param title of the question and the name together
	 * @param text asks for the name
	 * @param longest name, in UTF-16 units
	 */
	public record OwnWords(String linkId, String title, String text, int longest) {

	}

}
