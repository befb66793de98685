package org.moveagain.tracking.projection;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.moveagain.tracking.diary.DiaryCollections;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * How far the projection is, per partition: everything before a position is in the
 * documents. Positions only ever grow, whoever writes them.
 */
@Component
public class StoredPositions {

	private static final int DUPLICATE_KEY = 11000;

	private final DiaryCollections collections;

	private final Clock clock;

	StoredPositions(@Qualifier(ProjectionConfiguration.PROJECTED) DiaryCollections collections, Clock clock) {
		this.collections = collections;
		this.clock = clock;
	}

	/**
	 * A stored position.
	 *
	 * @param next the offset of the first record that may not be in the documents
	 * @param topic the id of the topic that it is a position in
	 * @param at when the projection was known to be there
	 */
	record StoredPosition(long next, String topic, Instant at) {

	}

	/**
	 * How far the projection is in one partition.
	 * @param partition which
	 * @return the offset of the first record that may not be in the documents; empty when
	 * nothing was ever stored
	 */
	public Optional<Long> next(TopicPartition partition) {
		Document found = this.collections.positions().find(Filters.eq("_id", id(partition))).first();
		return Optional.ofNullable(found).map((position) -> position.getLong("next"));
	}

	/** How far a generation is, by partition. */
	Map<TopicPartition, Long> next(DiaryCollections generation) {
		Map<TopicPartition, Long> next = new HashMap<>();
		for (Document found : generation.positions().find()) {
			next.put(partition(found.getString("_id")), found.getLong("next"));
		}
		return next;
	}

	Map<TopicPartition, StoredPosition> all() {
		Map<TopicPartition, StoredPosition> positions = new HashMap<>();
		for (Document found : this.collections.positions().find()) {
			positions.put(partition(found.getString("_id")), new StoredPosition(found.getLong("next"),
					found.getString("topic"), found.getDate("at").toInstant()));
		}
		return positions;
	}

	/**
	 * Stores positions. To lose the last of them in a crash costs a replay and nothing
	 * else, so nobody waits for the journal here.
	 * @param topics ids of the topics by name
	 */
	void advance(Map<TopicPartition, Long> next, Map<String, String> topics) {
		List<UpdateOneModel<Document>> updates = next.entrySet()
			.stream()
			.map((position) -> new UpdateOneModel<Document>(
					Filters.and(Filters.eq("_id", id(position.getKey())), Filters.lte("next", position.getValue())),
					Updates.combine(Updates.set("next", position.getValue()),
							Updates.set("topic", topics.get(position.getKey().topic())),
							Updates.set("at", Date.from(this.clock.instant()))),
					new UpdateOptions().upsert(true)))
			.toList();
		if (updates.isEmpty()) {
			return;
		}
		try {
			this.collections.positions()
				.withWriteConcern(WriteConcern.MAJORITY)
				.bulkWrite(updates, new BulkWriteOptions().ordered(false));
		}
		catch (MongoBulkWriteException ex) {
			// The upsert finds a greater position of another owner: that one stays.
			if (!ex.getWriteErrors().stream().allMatch((error) -> error.getCode() == DUPLICATE_KEY)) {
				throw ex;
			}
		}
	}

	private static String id(TopicPartition partition) {
		return partition.topic() + "-" + partition.partition();
	}

	private static TopicPartition partition(String id) {
		int dash = id.lastIndexOf('-');
		return new TopicPartition(id.substring(0, dash), Integer.parseInt(id.substring(dash + 1)));
	}

}
