package org.moveagain.content.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * A day as people write it.
 */
final class DayText {

	private DayText() {
	}

	/** In English as it is written in Britain: 19 March 2026. */
	static String of(LocalDate day, Locale language) {
		Locale locale = language.getLanguage().equals("en") && language.getCountry().isEmpty() ? Locale.UK : language;
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
	}

}
