package org.moveagain.tracking.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.catalogue.domain.Catalogue;
import org.moveagain.tracking.diary.DiaryMonths;
import org.moveagain.tracking.diary.DiaryReader;
import org.moveagain.tracking.series.domain.Baseline;
import org.moveagain.tracking.series.domain.DayValues;

import org.springframework.stereotype.Component;

/**
 * Reads where a person began: month by month from the first one that has entries, until
 * every measure that matters has its baseline.
 */
@Component
class BeginningReader {

	/** A measure that is hardly ever logged must not make it read the whole diary. */
	private static final int MOST_MONTHS = 6;

	private final Catalogue catalogue;

	private final DiaryReader diary;

	private final DiaryMonths months;

	BeginningReader(Catalogue catalogue, DiaryReader diary, DiaryMonths months) {
		this.catalogue = catalogue;
		this.diary = diary;
		this.months = months;
	}

	/**
	 * The first days of a person.
	 * @param subject whose
	 * @param measures codes of those that matter
	 * @return entries by day
	 */
	Map<LocalDate, List<Entry>> beginning(String subject, Set<String> measures) {
		Map<LocalDate, List<Entry>> days = new HashMap<>();
		for (YearMonth month : this.months.of(subject).stream().limit(MOST_MONTHS).toList()) {
			days.putAll(this.diary.days(subject, month.atDay(1), month.atEndOfMonth()));
			if (measures.stream().allMatch((measure) -> hasBaseline(measure, days))) {
				break;
			}
		}
		return days;
	}

	private boolean hasBaseline(String measure, Map<LocalDate, List<Entry>> days) {
		return this.catalogue.measure(measure).flatMap((known) -> Baseline.of(DayValues.of(known, days))).isPresent();
	}

}
