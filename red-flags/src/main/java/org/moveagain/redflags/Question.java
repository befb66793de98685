package org.moveagain.redflags;

import org.jspecify.annotations.Nullable;

/**
 * A question that rules are about.
 *
 * @param id as answers refer to it; a follow-up is the rule's id, a point and a word
 * @param ask in plain words
 * @param help what counts and what does not
 * @param onlyAfter the question that has to be answered with yes before this one makes
 * sense
 * @param unsureMeansYes whether "not sure" counts as yes
 */
public record Question(String id, String ask, @Nullable String help, @Nullable String onlyAfter,
		boolean unsureMeansYes) {

}
