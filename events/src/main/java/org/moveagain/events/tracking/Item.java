package org.moveagain.events.tracking;

/**
 * Something of a person's, other than an entry, that is kept in full under one id: a
 * goal, for example.
 */
public interface Item {

	/**
	 * Which of theirs.
	 * @return as in {@link RecordKey}
	 */
	String id();

}
