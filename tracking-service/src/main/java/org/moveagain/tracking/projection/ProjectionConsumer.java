package org.moveagain.tracking.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.mongodb.MongoException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.projection.StoredPositions.StoredPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One consumer of the log and its thread. The group only says which partitions are its
 * own; where to read on is what MongoDB says. Whatever fails is tried again, without end,
 * from the position that is stored.
 */
final class ProjectionConsumer implements Runnable, ConsumerRebalanceListener {

	private static final Logger log = LoggerFactory.getLogger(ProjectionConsumer.class);

	private static final Duration POLL = Duration.ofMillis(500);

	private static final int LONGEST_PAUSE = 16;

	private final Supplier<Consumer<byte[], byte[]>> consumers;

	private final Projector projector;

	private final StoredPositions positions;

	private final Progress progress;

	private final GenerationInUse generation;

	private final Heartbeat heartbeat;

	private final Duration retryAfter;

	private final Map<String, String> topics;

	private int placedIn;

	/** Assigned, but not yet at the position that is stored. */
	private final Set<TopicPartition> unplaced = new HashSet<>();

	private final CountDownLatch stop = new CountDownLatch(1);

	private final CountDownLatch assigned = new CountDownLatch(1);

	private volatile @Nullable Consumer<byte[], byte[]> current;

	ProjectionConsumer(Supplier<Consumer<byte[], byte[]>> consumers, Projector projector, StoredPositions positions,
			Progress progress, GenerationInUse generation, Heartbeat heartbeat, Duration retryAfter,
			Map<String, String> topics) {
		this.consumers = consumers;
		this.projector = projector;
		this.positions = positions;
		this.progress = progress;
		this.generation = generation;
		this.heartbeat = heartbeat;
		this.retryAfter = retryAfter;
		this.topics = topics;
	}

	/**
	 * Whether the group has given it its share, for the first time, even an empty one.
	 */
	boolean hasShare() {
		return this.assigned.getCount() == 0;
	}

	void stop() {
		this.stop.countDown();
		Consumer<byte[], byte[]> consumer = this.current;
		if (consumer != null) {
			consumer.wakeup();
		}
	}

	@Override
	public void run() {
		while (isRunning()) {
			try (Consumer<byte[], byte[]> consumer = this.consumers.get()) {
				this.current = consumer;
				this.unplaced.clear();
				consumer.subscribe(this.topics.keySet(), this);
				pollUntilStopped(consumer);
			}
			catch (WakeupException ex) {
				// asked to stop
			}
			catch (RuntimeException ex) {
				log.error("The projection's consumer failed and is made anew", ex);
				pause(LONGEST_PAUSE);
			}
			finally {
				this.current = null;
			}
		}
	}

	@Override
	public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
		Consumer<byte[], byte[]> consumer = consumer();
		consumer.pause(partitions);
		consumer.seekToBeginning(partitions);
		this.unplaced.addAll(partitions);
		try {
			place(consumer);
		}
		catch (MongoException ex) {
			// They stay paused: the next round places them.
			log.warn("The store did not say where the projection was: {}", ex.toString());
		}
		this.assigned.countDown();
	}

	@Override
	public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
		// Nothing to finish: a batch is stored whole before the next poll.
		partitions.forEach(this.unplaced::remove);
		this.progress.lost(partitions);
	}

	private void pollUntilStopped(Consumer<byte[], byte[]> consumer) {
		int pause = 1;
		while (isRunning()) {
			ConsumerRecords<byte[], byte[]> records = ConsumerRecords.empty();
			try {
				this.generation.follow();
				place(consumer);
				records = consumer.poll(POLL);
				project(consumer, records);
				pause = 1;
			}
			catch (WakeupException ex) {
				throw ex;
			}
			catch (MongoException | ConcurrentChangeException | ProblemException | KafkaException ex) {
				log.warn("The projection tries again from where it was: {}", ex.toString());
				goBack(consumer, records);
				pause(pause);
				pause = Math.min(LONGEST_PAUSE, 2 * pause);
			}
		}
	}

	private void project(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
		this.generation.hold(() -> {
			if (this.generation.number() == this.placedIn) {
				projectInto(consumer, records);
			}
			// Otherwise another consumer of this process has changed it: they are read
			// again from where the new one is.
		});
	}

	private void projectInto(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
		Map<TopicPartition, Long> next = new HashMap<>();
		if (!records.isEmpty()) {
			this.projector.project(records);
			records.partitions().forEach((partition) -> next.put(partition, consumer.position(partition)));
		}
		next.putAll(this.heartbeat.due(consumer));
		this.positions.advance(next, this.topics);
		this.progress.advanced(next);
	}

	/**
	 * Moves partitions that are new here, or all when the generation is new, to their
	 * stored positions.
	 */
	private void place(Consumer<byte[], byte[]> consumer) {
		this.generation.hold(() -> {
			if (this.generation.number() != this.placedIn) {
				consumer.pause(consumer.assignment());
				this.unplaced.addAll(consumer.assignment());
				this.placedIn = this.generation.number();
			}
			if (!this.unplaced.isEmpty()) {
				placeUnplaced(consumer);
			}
		});
	}

	private void placeUnplaced(Consumer<byte[], byte[]> consumer) {
		Set<TopicPartition> partitions = Set.copyOf(this.unplaced);
		Map<TopicPartition, StoredPosition> stored = this.positions.all();
		Map<TopicPartition, Long> next = new HashMap<>();
		for (TopicPartition partition : partitions) {
			StoredPosition position = stored.get(partition);
			if (position != null) {
				consumer.seek(partition, position.next());
				next.put(partition, position.next());
			}
			else {
				consumer.seekToBeginning(Set.of(partition));
			}
		}
		this.progress.advanced(next);
		this.progress.owned(partitions);
		consumer.resume(partitions);
		this.unplaced.removeAll(partitions);
	}

	/** To the first record of each partition that was not stored for sure. */
	private void goBack(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
		for (TopicPartition partition : records.partitions()) {
			if (consumer.assignment().contains(partition)) {
				consumer.seek(partition, records.records(partition).getFirst().offset());
			}
		}
	}

	private boolean isRunning() {
		return this.stop.getCount() > 0;
	}

	private void pause(int times) {
		try {
			var _ = this.stop.await(this.retryAfter.multipliedBy(times).toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.stop.countDown();
		}
	}

	private Consumer<byte[], byte[]> consumer() {
		Consumer<byte[], byte[]> consumer = this.current;
		if (consumer == null) {
			throw new IllegalStateException("A rebalance without a consumer");
		}
		return consumer;
	}

}
