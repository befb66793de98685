package org.moveagain.tracking.diary.domain;

import java.time.LocalDate;

/**
 * Which day of whom.
 *
 * @param subject whose day it is
 * @param date on the person's own calendar; its year has four digits
 */
public record DayKey(String subject, LocalDate date) {

	/**
	 * The document's {@code _id}. The date has always ten characters, so no two keys
	 * share one, whatever a subject looks like.
	 * @return {@code subject/2026-11-22}
	 */
	public String id() {
		return this.subject + "/" + this.date;
	}

}
