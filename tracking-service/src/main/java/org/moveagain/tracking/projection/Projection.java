package org.moveagain.tracking.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.moveagain.tracking.log.StartRefusedException;
import org.moveagain.tracking.log.TrackingLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Starts and stops the projection with the service. The service doesn't start on a log
 * that it must not use.
 */
@Component
class Projection implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Projection.class);

	private static final Duration BROKER_PATIENCE = Duration.ofSeconds(20);

	private static final Duration STOP_PATIENCE = Duration.ofSeconds(8);

	private final TrackingLog trackingLog;

	private final Generations generations;

	private final ConsumerFactory<byte[], byte[]> consumers;

	private final Projector projector;

	private final StoredPositions positions;

	private final Progress progress;

	private final GenerationInUse generation;

	private final ProjectionProperties properties;

	private final Clock clock;

	private final Map<ProjectionConsumer, Thread> running = new ConcurrentHashMap<>();

	private volatile boolean readable;

	private volatile boolean started;

	Projection(TrackingLog trackingLog, Generations generations, ConsumerFactory<byte[], byte[]> consumers,
			Projector projector, StoredPositions positions, Progress progress, GenerationInUse generation,
			ProjectionProperties properties, Clock clock) {
		this.trackingLog = trackingLog;
		this.generations = generations;
		this.consumers = consumers;
		this.projector = projector;
		this.positions = positions;
		this.progress = progress;
		this.generation = generation;
		this.properties = properties;
		this.clock = clock;
	}

	/** Whether people may read: it has its share of the log, and is not being rebuilt. */
	boolean isReadable() {
		return this.readable && this.running.entrySet()
			.stream()
			.allMatch((each) -> each.getKey().hasShare() && each.getValue().isAlive());
	}

	@Override
	public void start() {
		Map<String, String> topics = this.trackingLog.prepare();
		boolean rebuilding = choose(topics);
		for (int number = 0; number < this.properties.concurrency(); number++) {
			int consumer = number;
			ProjectionConsumer each = new ProjectionConsumer(() -> consumer(consumer), this.projector, this.positions,
					this.progress, this.generation, new Heartbeat(this.clock), this.properties.retryAfter(), topics);
			this.running.put(each, Thread.ofPlatform().name("projection-" + number).start(each));
		}
		this.started = true;
		this.readable = !rebuilding;
		if (rebuilding) {
			Map<TopicPartition, Long> ends = this.trackingLog.ends(BROKER_PATIENCE);
			Thread.ofVirtual().name("rebuild").start(() -> finishRebuild(ends));
		}
	}

	@Override
	public void stop() {
		this.started = false;
		this.running.keySet().forEach(ProjectionConsumer::stop);
		this.running.values().forEach((thread) -> {
			try {
				if (!thread.join(STOP_PATIENCE)) {
					log.warn("{} did not stop in time", thread.getName());
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
		this.running.clear();
	}

	@Override
	public boolean isRunning() {
		return this.started;
	}

	private boolean choose(Map<String, String> topics) {
		try {
			return this.generations.choose(topics, () -> this.trackingLog.ends(BROKER_PATIENCE),
					TrackingLog.TOMBSTONES_KEPT);
		}
		catch (MongoTimeoutException | MongoSocketException ex) {
			throw new StartRefusedException("No MongoDB answers at the address of spring.mongodb.uri.",
					"Start MongoDB, or correct the property.");
		}
	}

	private Consumer<byte[], byte[]> consumer(int number) {
		Properties overrides = new Properties();
		if (this.properties.member() != null) {
			overrides.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, this.properties.member() + "-" + number);
		}
		return this.consumers.createConsumer(null, null, "-" + number, overrides);
	}

	private void finishRebuild(Map<TopicPartition, Long> ends) {
		try {
			while (isRunning() && !this.generations.reached(ends)) {
				TimeUnit.MILLISECONDS.sleep(this.properties.retryAfter().toMillis());
			}
			if (isRunning()) {
				this.generations.finish();
				this.readable = true;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
