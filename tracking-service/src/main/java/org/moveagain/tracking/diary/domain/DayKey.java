package org.moveagain.tracking.diary.domain;

import java.time.LocalDate;

/**
 * Which day of whom.
 *
 * @param subject whose day it is
 * @param date on the person's own calendar; its year has four digits
 */
public record DayKey(String subject, LocalDate date) implements DocumentKey {

	/**
	 * The date has always ten characters, so no two keys share one.
	 * @return {@code subject/2026-11-22}
	 */
	@Override
	public String id() {
		return this.subject + "/" + this.date;
	}

}
