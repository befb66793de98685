package org.moveagain.tracking.diary;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.moveagain.tracking.diary.domain.DayKey;

import org.springframework.stereotype.Component;

/**
 * Tells in which months a person has days, so that nobody has to look at every day there
 * can be. A month is noted before its first day is written and is never taken back: there
 * may be less in it than it promises, and never more.
 */
@Component
public class DiaryMonths {

	private static final String MONTHS = "months";

	private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

	private final DiaryCollections collections;

	/**
	 * The months of a generation.
	 * @param collections of the generation
	 */
	public DiaryMonths(DiaryCollections collections) {
		this.collections = collections;
	}

	/**
	 * Notes the months of days that are about to be written for the first time.
	 * @param days of anybody
	 */
	public void note(Collection<DayKey> days) {
		Map<String, Set<String>> months = days.stream()
			.collect(Collectors.groupingBy(DayKey::subject, Collectors
				.mapping((day) -> YearMonth.from(day.date()).toString(), Collectors.toCollection(TreeSet::new))));
		if (months.isEmpty()) {
			return;
		}
		List<WriteModel<Document>> writes = months.entrySet().stream().map(DiaryMonths::write).toList();
		this.collections.months().bulkWrite(writes);
	}

	/**
	 * The months in which a person has days.
	 * @param subject whose
	 * @return from the earliest to the latest
	 */
	public List<YearMonth> of(String subject) {
		Document found = this.collections.months().find(Filters.eq("_id", subject)).first();
		return (found != null) ? found.getList(MONTHS, String.class).stream().map(YearMonth::parse).sorted().toList()
				: List.of();
	}

	private static WriteModel<Document> write(Map.Entry<String, Set<String>> months) {
		return new UpdateOneModel<>(Filters.eq("_id", months.getKey()),
				Updates.addEachToSet(MONTHS, List.copyOf(months.getValue())), UPSERT);
	}

}
