package org.moveagain.tracking.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.diary.DiaryCollections;
import org.moveagain.tracking.log.StartRefusedException;
import org.moveagain.tracking.projection.StoredPositions.StoredPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Decides at the start whether the documents can be carried on. Those of another log
 * can't: that is for an operator to decide, because they may be all that is left. Those
 * that were left behind for longer than the log keeps its tombstones are built anew from
 * the log, into collections of the next generation.
 */
@Component
class Generations {

	private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

	private static final String ID = "current";

	private static final String NUMBER = "number";

	private static final String NEXT = "next";

	private static final String REBUILDING = "rebuilding";

	private final DiaryCollections read;

	private final DiaryCollections collections;

	private final StoredPositions positions;

	private final Clock clock;

	Generations(DiaryCollections read, @Qualifier(ProjectionConfiguration.PROJECTED) DiaryCollections collections,
			StoredPositions positions, Clock clock) {
		this.read = read;
		this.collections = collections;
		this.positions = positions;
		this.clock = clock;
	}

	/**
	 * Chooses the generation that this process reads and writes.
	 * @param topics ids of the topics by name
	 * @param log where the log ends, by partition; asked after the positions are read,
	 * because other instances are at work
	 * @param retention for how long the log keeps tombstones
	 * @return whether the generation is being rebuilt and must not be read yet
	 */
	boolean choose(Map<String, String> topics, Supplier<Map<TopicPartition, Long>> log, Duration retention) {
		Document current = current();
		use(current.getInteger(NUMBER));
		Map<TopicPartition, StoredPosition> stored = this.positions.all();
		Map<TopicPartition, Long> ends = log.get();
		stored.forEach((partition, position) -> check(partition, position, topics, ends));
		if (stored.entrySet()
			.stream()
			.anyMatch((each) -> isStale(each.getValue(), ends.get(each.getKey()), retention))) {
			LOG.warn("The projection was away for longer than {}: it is built anew from the log", retention);
			return begin(current.getInteger(NUMBER));
		}
		return current.getBoolean(REBUILDING, false);
	}

	/** Whether everything is in the documents that was in the log at the given ends. */
	boolean reached(Map<TopicPartition, Long> ends) {
		Map<TopicPartition, StoredPosition> stored = this.positions.all();
		return ends.entrySet().stream().allMatch((end) -> {
			StoredPosition position = stored.get(end.getKey());
			return end.getValue() == 0 || (position != null && position.next() >= end.getValue());
		});
	}

	/** The generation that everybody is to use. */
	int announced() {
		return current().getInteger(NUMBER);
	}

	/**
	 * Begins to build another generation beside the one in use. A rebuild that was begun
	 * before, and is not announced yet, never will be.
	 * @return its number
	 */
	int claim() {
		Document current = current();
		int next = Math.max(current.getInteger(NUMBER), current.getInteger(NEXT, 0)) + 1;
		this.collections.generations().updateOne(Filters.eq("_id", ID), Updates.set(NEXT, next));
		return next;
	}

	/**
	 * Announces a generation that was built: every instance follows within a second.
	 * @param next its number
	 * @return false when another rebuild was begun after it
	 */
	boolean announce(int next) {
		return this.collections.generations()
			.updateOne(Filters.and(Filters.eq("_id", ID), Filters.eq(NEXT, next)),
					Updates.combine(Updates.set(NUMBER, next), Updates.unset(NEXT)))
			.getMatchedCount() == 1;
	}

	/** The generation is complete: those before it go. */
	void finish() {
		int number = this.collections.generation();
		this.collections.generations()
			.updateOne(Filters.and(Filters.eq("_id", ID), Filters.eq(NUMBER, number)), Updates.unset(REBUILDING));
		this.collections.drop(number - 1);
		LOG.info("The projection was built anew");
	}

	private boolean begin(int number) {
		this.collections.generations()
			.updateOne(Filters.and(Filters.eq("_id", ID), Filters.eq(NUMBER, number)),
					Updates.combine(Updates.set(NUMBER, number + 1), Updates.set(REBUILDING, true)));
		use(current().getInteger(NUMBER));
		return true;
	}

	/** Of the generation in use, and of one that is being built. */
	List<Integer> numbers() {
		Document current = current();
		Integer next = current.getInteger(NEXT);
		return (next != null) ? List.of(current.getInteger(NUMBER), next) : List.of(current.getInteger(NUMBER));
	}

	private void use(int number) {
		this.read.use(number);
		this.collections.use(number);
	}

	private Document current() {
		Document found = this.collections.generations().find(Filters.eq("_id", ID)).first();
		if (found != null) {
			return found;
		}
		Document first = new Document("_id", ID).append(NUMBER, 1);
		try {
			this.collections.generations().insertOne(first);
			return first;
		}
		catch (MongoWriteException ex) {
			return current(); // another instance was quicker
		}
	}

	private boolean isStale(StoredPosition position, @Nullable Long end, Duration retention) {
		return end != null && position.next() < end && position.at().isBefore(this.clock.instant().minus(retention));
	}

	private static void check(TopicPartition partition, StoredPosition position, Map<String, String> topics,
			Map<TopicPartition, Long> ends) {
		long end = ends.getOrDefault(partition, 0L);
		if (!position.topic().equals(topics.get(partition.topic())) || position.next() > end) {
			throw new StartRefusedException(
					"The documents in MongoDB come from another log than the one in Kafka (%s: they are at %d, it ends at %d)."
						.formatted(partition, position.next(), end),
					"Restore the log that belongs to them; or, to go on with what this log has, drop the database of tracking-service.");
		}
	}

}
