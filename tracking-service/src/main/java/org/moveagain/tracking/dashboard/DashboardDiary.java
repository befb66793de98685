package org.moveagain.tracking.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.dashboard.domain.DashboardMaker;
import org.moveagain.tracking.dashboard.domain.Diary;
import org.moveagain.tracking.diary.DiaryReader;
import org.moveagain.tracking.diary.domain.DateRange;

import org.springframework.stereotype.Component;

/**
 * Reads what a dashboard or a report is computed from.
 */
@Component
public class DashboardDiary {

	private final DiaryReader diary;

	private final BeginningReader beginnings;

	DashboardDiary(DiaryReader diary, BeginningReader beginnings) {
		this.diary = diary;
		this.beginnings = beginnings;
	}

	/**
	 * What a person logged, as far as it matters for a range.
	 * @param subject whose
	 * @param range the days to show
	 * @param back how many days before the last one are needed at least
	 * @return the diary
	 */
	public Diary read(String subject, DateRange range, int back) {
		LocalDate from = range.from().minusDays(DashboardMaker.LOOK_BACK);
		LocalDate needed = range.to().minusDays(back);
		Map<LocalDate, List<Entry>> entries = this.diary.days(subject, from.isBefore(needed) ? from : needed,
				range.to());
		Set<String> measures = entries.values()
			.stream()
			.flatMap(List::stream)
			.flatMap((entry) -> entry.measures().keySet().stream())
			.collect(Collectors.toSet());
		return new Diary(entries, this.beginnings.beginning(subject, measures));
	}

}
