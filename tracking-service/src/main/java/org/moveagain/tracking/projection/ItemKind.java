package org.moveagain.tracking.projection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.moveagain.events.UndecodableEventException;
import org.moveagain.events.tracking.Item;
import org.moveagain.events.tracking.ItemCodec;
import org.moveagain.events.tracking.ItemContract;
import org.moveagain.events.tracking.ItemEvent;
import org.moveagain.events.tracking.RecordKey;
import org.moveagain.tracking.diary.DiaryCollections;
import org.moveagain.tracking.diary.ItemDocuments;
import org.moveagain.tracking.diary.domain.Revision;
import org.moveagain.tracking.diary.domain.ShelfKey;
import org.moveagain.tracking.log.TrackingTopic;
import org.moveagain.tracking.projection.domain.Change;
import org.moveagain.tracking.projection.domain.ItemRecord;
import org.moveagain.tracking.projection.domain.Outcome;
import org.moveagain.tracking.projection.domain.ShelfBatch;

/**
 * Items of one kind go onto their person's shelf.
 *
 * @param <T> what kind of items
 */
class ItemKind<T extends Item> implements RecordKind<ItemRecord> {

	private static final DraftStore<String> SHELVES = new DraftStore<>(ItemDocuments.ITEMS, ItemDocuments::slot);

	private final ItemContract<T> contract;

	private final ItemCodec<T> codec;

	private final RawRecords records;

	private final DiaryCollections collections;

	ItemKind(ItemContract<T> contract, RawRecords records, DiaryCollections collections) {
		this.contract = contract;
		this.codec = new ItemCodec<>(contract);
		this.records = records;
		this.collections = collections;
	}

	@Override
	public TrackingTopic topic() {
		return TrackingTopic.of(this.contract);
	}

	@Override
	public ItemRecord decode(ConsumerRecord<byte[], byte[]> record) throws UndecodableEventException {
		RecordKey key = this.records.key(record);
		return new ItemRecord(new ShelfKey(key.subject(), this.contract.topic()), key.id(),
				new Revision(key.stream(), record.offset()), change(key, record));
	}

	@Override
	public List<Outcome> apply(List<ItemRecord> records) {
		Set<ShelfKey> keys = records.stream().map(ItemRecord::shelf).collect(Collectors.toSet());
		Set<String> ids = records.stream().map(ItemRecord::id).collect(Collectors.toSet());
		ShelfBatch batch = new ShelfBatch(SHELVES.load(this.collections.shelves(), keys, ids));
		List<Outcome> outcomes = records.stream().map(batch::apply).toList();
		SHELVES.save(this.collections.shelves(), batch.changed());
		return outcomes;
	}

	private Change<String> change(RecordKey key, ConsumerRecord<byte[], byte[]> record)
			throws UndecodableEventException {
		byte[] value = record.value();
		if (value == null) {
			return new Change.Forgotten<>();
		}
		return switch (this.codec.decode(key, RawRecords.headers(record), value)) {
			case ItemEvent.Stated<T> _ -> new Change.Stated<>(new String(value, StandardCharsets.UTF_8), value.length);
			case ItemEvent.Deleted<T> _ -> new Change.Deleted<>();
		};
	}

}
