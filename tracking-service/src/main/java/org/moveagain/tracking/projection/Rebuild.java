package org.moveagain.tracking.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.mongodb.MongoException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.diary.DiaryCollections;
import org.moveagain.tracking.ledger.ErasedSubjects;
import org.moveagain.tracking.log.Tombstones;
import org.moveagain.tracking.log.TrackingLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Builds all documents anew from the log, beside those in use: people read and write as
 * always meanwhile. Once the new ones have caught up they are announced, every instance
 * follows, and the old ones go. One that is cut off leaves nothing that is used; begin it
 * again.
 */
@Component
public class Rebuild {

	private static final Logger log = LoggerFactory.getLogger(Rebuild.class);

	private static final Duration POLL = Duration.ofMillis(200);

	private static final Duration BROKER_PATIENCE = Duration.ofSeconds(10);

	private final Kinds kinds;

	private final DiaryCollections inUse;

	private final Generations generations;

	private final TrackingLog trackingLog;

	private final ConsumerFactory<byte[], byte[]> consumers;

	private final DeadLetters deadLetters;

	private final Tombstones tombstones;

	private final ErasedSubjects erased;

	private final ProjectionProperties properties;

	private final Clock clock;

	private volatile Status status = new Status(State.NONE, 0, 0, 0);

	Rebuild(Kinds kinds, @Qualifier(ProjectionConfiguration.PROJECTED) DiaryCollections inUse, Generations generations,
			TrackingLog trackingLog, ConsumerFactory<byte[], byte[]> consumers, DeadLetters deadLetters,
			Tombstones tombstones, ErasedSubjects erased, ProjectionProperties properties, Clock clock) {
		this.kinds = kinds;
		this.inUse = inUse;
		this.generations = generations;
		this.trackingLog = trackingLog;
		this.consumers = consumers;
		this.deadLetters = deadLetters;
		this.tombstones = tombstones;
		this.erased = erased;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Where a rebuild is.
	 */
	public enum State {

		/** None was begun on this instance. */
		NONE,
		/** It reads the log. */
		RUNNING,
		/** The new documents are in use. */
		DONE,
		/** It ended without effect; the log of the service says why. */
		FAILED

	}

	/**
	 * How far a rebuild is.
	 *
	 * @param state where it is
	 * @param generation of the documents that it makes
	 * @param records how many records it has read
	 * @param seconds how long it has taken so far
	 */
	public record Status(State state, int generation, long records, long seconds) {

	}

	public Status status() {
		return this.status;
	}

	/**
	 * Begins, unless this instance is at it already.
	 * @return where it is
	 */
	public synchronized Status begin() {
		if (status().state() != State.RUNNING) {
			int next = this.generations.claim();
			this.status = new Status(State.RUNNING, next, 0, 0);
			Thread.ofPlatform().daemon().name("rebuild-" + next).start(() -> run(next));
		}
		return status();
	}

	/**
	 * The generations that there are: the one in use, and one that is being built.
	 * @return their collections
	 */
	public List<DiaryCollections> collections() {
		return this.generations.numbers().stream().map(this.inUse::of).toList();
	}

	private void run(int next) {
		log.info("Building generation {} of the documents from the log", next);
		try {
			build(this.inUse.of(next), next);
			int old = this.inUse.generation();
			boolean announced = this.generations.announce(next);
			finish(announced ? State.DONE : State.FAILED);
			TimeUnit.MILLISECONDS.sleep(this.properties.keepOld().toMillis());
			IntStream.rangeClosed(1, announced ? old : 0).forEach(this.inUse::drop);
			if (!announced) {
				this.inUse.drop(next);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			log.error("The rebuild failed; nothing has changed", ex);
			finish(State.FAILED);
			this.inUse.drop(next);
		}
	}

	private void build(DiaryCollections collections, int next) throws InterruptedException {
		long begin = System.nanoTime();
		long records = 0;
		Projector projector = new Projector(this.kinds.over(collections), this.deadLetters, this.tombstones,
				this.erased);
		StoredPositions positions = new StoredPositions(collections, this.clock);
		Map<String, String> topics = this.trackingLog.prepare();
		Map<TopicPartition, Long> ends = this.trackingLog.ends(BROKER_PATIENCE);
		try (Consumer<byte[], byte[]> consumer = this.consumers.createConsumer("rebuild", "rebuild-" + next)) {
			consumer.assign(ends.keySet());
			consumer.seekToBeginning(ends.keySet());
			while (!reached(consumer, ends)) {
				ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
				project(projector, polled);
				Map<TopicPartition, Long> at = new HashMap<>();
				polled.partitions().forEach((partition) -> at.put(partition, consumer.position(partition)));
				positions.advance(at, topics);
				records += polled.count();
				this.status = new Status(State.RUNNING, next, records, seconds(begin));
			}
			Map<TopicPartition, Long> at = new HashMap<>();
			ends.keySet().forEach((partition) -> at.put(partition, consumer.position(partition)));
			positions.advance(at, topics);
		}
	}

	/** What store and broker refuse is tried again, without end. */
	private void project(Projector projector, ConsumerRecords<byte[], byte[]> records) throws InterruptedException {
		while (true) {
			try {
				projector.project(records);
				return;
			}
			catch (MongoException | ConcurrentChangeException | ProblemException | KafkaException ex) {
				log.warn("The rebuild tries again: {}", ex.toString());
				TimeUnit.MILLISECONDS.sleep(this.properties.retryAfter().toMillis());
			}
		}
	}

	private static boolean reached(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
		return ends.entrySet().stream().allMatch((end) -> consumer.position(end.getKey()) >= end.getValue());
	}

	private void finish(State state) {
		Status last = this.status;
		this.status = new Status(state, last.generation(), last.records(), last.seconds());
		log.info("Rebuild: {}", this.status);
	}

	private static long seconds(long begin) {
		return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
	}

}
