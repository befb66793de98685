package org.moveagain.tracking.log;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

import org.springframework.stereotype.Component;

/**
 * The log as a whole: makes what is missing of it, refuses what it must not be, and knows
 * where it ends.
 */
@Component
public class TrackingLog {

	/** For how long a tombstone can be read for sure. */
	public static final Duration TOMBSTONES_KEPT = TopicSettings.DELETE_RETENTION;

	private static final int ATTEMPTS = 100;

	private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);

	private final Admin admin;

	private final LogProperties properties;

	TrackingLog(Admin admin, LogProperties properties) {
		this.admin = admin;
		this.properties = properties;
	}

	/**
	 * Makes the topics that are missing and checks those that are there.
	 * @return of each topic that is projected, by its name, the id that Kafka gave to it
	 * when it was made
	 * @throws StartRefusedException when a topic has another number of partitions, is not
	 * compacted, or when no broker answers
	 */
	public Map<String, String> prepare() {
		try {
			TopicSettings.NAMES.forEach(this::createIfMissing);
			Map<String, TopicDescription> topics = describeOnceVisible();
			for (String name : TopicSettings.NAMES) {
				checkPartitions(name, Objects.requireNonNull(topics.get(name)).partitions().size());
				checkPolicy(name);
			}
			Map<String, String> ids = new HashMap<>();
			TrackingTopic.names().forEach((name) -> ids.put(name, id(topics, name)));
			return Map.copyOf(ids);
		}
		catch (TimeoutException ex) {
			throw new StartRefusedException(
					"No Kafka broker answers at the addresses of spring.kafka.bootstrap-servers.",
					"Start the broker, or correct the property.");
		}
	}

	/**
	 * Where one partition ends.
	 * @param partition which
	 * @param timeout how long to wait for the broker
	 * @return the offset that its next record will get
	 * @throws KafkaException when the broker doesn't say in time
	 */
	public long end(TopicPartition partition, Duration timeout) {
		return ends(List.of(partition), timeout).getOrDefault(partition, 0L);
	}

	/**
	 * Where every partition of every topic that is projected ends.
	 * @param timeout how long to wait for the broker
	 * @return offsets of the next records, by partition
	 * @throws KafkaException when the broker doesn't say in time
	 */
	public Map<TopicPartition, Long> ends(Duration timeout) {
		return ends(TrackingTopic.names()
			.stream()
			.flatMap((name) -> IntStream.range(0, this.properties.partitions())
				.mapToObj((partition) -> new TopicPartition(name, partition)))
			.toList(), timeout);
	}

	private Map<TopicPartition, Long> ends(List<TopicPartition> partitions, Duration timeout) {
		Map<TopicPartition, OffsetSpec> request = new HashMap<>();
		partitions.forEach((partition) -> request.put(partition, OffsetSpec.latest()));
		Map<TopicPartition, ListOffsetsResultInfo> answer = await(
				this.admin.listOffsets(request, new ListOffsetsOptions().timeoutMs((int) timeout.toMillis())).all());
		Map<TopicPartition, Long> ends = new HashMap<>();
		answer.forEach((partition, info) -> ends.put(partition, info.offset()));
		return ends;
	}

	private static String id(Map<String, TopicDescription> topics, String name) {
		return Objects.requireNonNull(topics.get(name)).topicId().toString();
	}

	private void createIfMissing(String name) {
		try {
			await(this.admin.describeTopics(List.of(name)).allTopicNames());
		}
		catch (UnknownTopicOrPartitionException missing) {
			try {
				await(this.admin.createTopics(List.of(TopicSettings.topic(name, this.properties))).all());
			}
			catch (TopicExistsException ex) {
				// another instance was quicker
			}
		}
	}

	/** A broker that has just made a topic needs a moment until it knows it. */
	private Map<String, TopicDescription> describeOnceVisible() {
		for (int attempt = 1;; attempt++) {
			try {
				return await(this.admin.describeTopics(TopicSettings.NAMES).allTopicNames());
			}
			catch (UnknownTopicOrPartitionException ex) {
				if (attempt == ATTEMPTS) {
					throw ex;
				}
				LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
			}
		}
	}

	private void checkPartitions(String name, int found) {
		if (found != this.properties.partitions()) {
			throw new StartRefusedException(
					"The topic %s has %d partitions, but this service is set to %d.".formatted(name, found,
							this.properties.partitions()),
					"Set moveagain.tracking.log.partitions to %d. Growing means copying into a new topic."
						.formatted(found));
		}
	}

	private void checkPolicy(String name) {
		ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, name);
		Config config = await(this.admin.describeConfigs(List.of(topic)).all()).getOrDefault(topic,
				new Config(List.of()));
		ConfigEntry entry = config.get(TopicConfig.CLEANUP_POLICY_CONFIG);
		String policy = (entry != null) ? entry.value() : "unknown";
		if (!TopicConfig.CLEANUP_POLICY_COMPACT.equals(policy)) {
			throw new StartRefusedException(
					"The topic %s has cleanup.policy=%s, which would lose entries.".formatted(name, policy),
					"Set cleanup.policy=compact on the topic.");
		}
	}

	private static <T> T await(KafkaFuture<T> future) {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof KafkaException known) ? known : new KafkaException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new KafkaException("Interrupted while waiting for the broker", ex);
		}
	}

}
