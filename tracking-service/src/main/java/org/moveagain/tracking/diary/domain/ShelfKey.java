package org.moveagain.tracking.diary.domain;

/**
 * Which shelf of whom: all of a person's goals, for example.
 *
 * @param subject whose shelf it is
 * @param kind what is on it: the name of its topic
 */
public record ShelfKey(String subject, String kind) implements DocumentKey {

	/** A topic has no slash in its name, so no two keys share one. */
	@Override
	public String id() {
		return this.subject + "/" + this.kind;
	}

}
