package org.moveagain.tracking.diary.domain;

/**
 * Which document of whom.
 */
public interface DocumentKey {

	/**
	 * The document's {@code _id}. It begins with the person's subject, and no two keys
	 * share one, whatever a subject looks like.
	 * @return subject and place
	 */
	String id();

}
