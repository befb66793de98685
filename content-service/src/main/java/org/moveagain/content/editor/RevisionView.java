package org.moveagain.content.editor;

import java.time.Instant;

import org.moveagain.content.revision.domain.Revision;

/**
 * A revision without its text.
 *
 * @param number from 1
 * @param author who saved it
 * @param at when
 */
record RevisionView(int number, String author, Instant at) {

	static RevisionView of(Revision revision) {
		return new RevisionView(revision.number(), revision.author().toString(), revision.at());
	}

}
