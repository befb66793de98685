package org.moveagain.tracking.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.diary.DiaryReader;
import org.moveagain.tracking.diary.domain.DateRange;
import org.moveagain.tracking.entries.domain.EntryPage;
import org.moveagain.tracking.entries.domain.EntryPage.Cursor;

import org.springframework.stereotype.Component;

/**
 * Lists entries page by page, and reads no more days than a page needs.
 */
@Component
class EntryList {

	private static final int DAYS_AT_ONCE = 31;

	private final DiaryReader diary;

	EntryList(DiaryReader diary) {
		this.diary = diary;
	}

	EntryPage page(String subject, DateRange range, int size, @Nullable Cursor cursor) {
		List<Entry> entries = new ArrayList<>();
		LocalDate start = (cursor != null && cursor.day().isAfter(range.from())) ? cursor.day() : range.from();
		while (!start.isAfter(range.to()) && entries.size() <= size) {
			LocalDate end = start.plusDays(DAYS_AT_ONCE - 1L);
			end = end.isAfter(range.to()) ? range.to() : end;
			Map<LocalDate, List<Entry>> days = this.diary.days(subject, start, end);
			start.datesUntil(end.plusDays(1))
				.flatMap((date) -> days.getOrDefault(date, List.of()).stream())
				.filter((entry) -> cursor == null || cursor.isBefore(entry))
				.forEach(entries::add);
			start = end.plusDays(1);
		}
		if (entries.size() <= size) {
			return new EntryPage(entries, null);
		}
		return new EntryPage(List.copyOf(entries.subList(0, size)), Cursor.after(entries.get(size - 1)).toString());
	}

}
