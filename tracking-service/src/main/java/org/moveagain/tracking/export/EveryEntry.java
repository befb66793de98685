package org.moveagain.tracking.export;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.moveagain.events.tracking.Entry;
import org.moveagain.tracking.diary.DiaryMonths;
import org.moveagain.tracking.diary.DiaryReader;

import org.springframework.stereotype.Component;

/**
 * Every entry of a person, month by month: no more than one month is held.
 */
@Component
class EveryEntry {

	private final DiaryReader diary;

	private final DiaryMonths months;

	EveryEntry(DiaryReader diary, DiaryMonths months) {
		this.diary = diary;
		this.months = months;
	}

	/**
	 * The months of a person.
	 *
	 * @param first the first month's entries, which are read already: a store that is
	 * away is noticed before the answer begins
	 * @param others the entries of each other month, read when it is their turn
	 */
	record Months(List<Entry> first, Iterable<List<Entry>> others) {

		void forEach(Consumer<Entry> consumer) {
			this.first.forEach(consumer);
			this.others.forEach((month) -> month.forEach(consumer));
		}

	}

	Months of(String subject) {
		List<YearMonth> all = this.months.of(subject);
		List<Entry> first = all.isEmpty() ? List.of() : month(subject, all.getFirst());
		return new Months(first, () -> all.stream().skip(1).map((month) -> month(subject, month)).iterator());
	}

	private List<Entry> month(String subject, YearMonth month) {
		return this.diary.days(subject, month.atDay(1), month.atEndOfMonth())
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.flatMap((day) -> day.getValue().stream())
			.toList();
	}

}
