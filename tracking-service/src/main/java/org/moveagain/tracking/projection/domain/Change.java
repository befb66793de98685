package org.moveagain.tracking.projection.domain;

/**
 * What a record says about its entry or item.
 *
 * @param <C> what it is about
 */
public sealed interface Change<C> {

	/**
	 * It is this now.
	 *
	 * @param content in full
	 * @param bytes the size of the record's value
	 * @param <C> what it is about
	 */
	record Stated<C>(C content, int bytes) implements Change<C> {

	}

	/**
	 * It was deleted.
	 *
	 * @param <C> what it is about
	 */
	record Deleted<C>() implements Change<C> {

	}

	/**
	 * What was under this key is to be forgotten.
	 *
	 * @param <C> what it is about
	 */
	record Forgotten<C>() implements Change<C> {

	}

}
