package org.moveagain.tracking.projection;

import java.util.List;
import java.util.stream.Stream;

import org.moveagain.events.tracking.ItemContract;
import org.moveagain.tracking.diary.DiaryCollections;
import org.moveagain.tracking.diary.DiaryMonths;

import org.springframework.stereotype.Component;

/**
 * Everything that is projected, over the collections of any generation.
 */
@Component
class Kinds {

	private static final List<ItemContract<?>> ITEMS = List.of(ItemContract.GOALS, ItemContract.ALERT_REPLIES,
			ItemContract.PLANS, ItemContract.RESPONSES);

	private final EntryDecoder entries;

	private final RawRecords records;

	Kinds(EntryDecoder entries, RawRecords records) {
		this.entries = entries;
		this.records = records;
	}

	List<RecordKind<?>> over(DiaryCollections collections) {
		RecordKind<?> entryKind = new EntryKind(this.entries,
				new EntryStore(collections, new DiaryMonths(collections)));
		Stream<RecordKind<?>> items = ITEMS.stream()
			.map((contract) -> new ItemKind<>(contract, this.records, collections));
		return Stream.concat(Stream.of(entryKind), items).toList();
	}

}
