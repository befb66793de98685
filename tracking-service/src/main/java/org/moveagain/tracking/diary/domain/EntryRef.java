package org.moveagain.tracking.diary.domain;

import java.util.UUID;

/**
 * Which entry of whom.
 *
 * @param subject whose entry it is
 * @param entryId which; unique for its person only
 */
public record EntryRef(String subject, UUID entryId) {

	/**
	 * The document's {@code _id}.
	 * @return {@code subject/5f0c7a9e-...}
	 */
	public String id() {
		return this.subject + "/" + this.entryId;
	}

}
