package org.moveagain.tracking.log;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * How the topics of tracking are made, as data.
 */
final class TopicSettings {

	/**
	 * For so long a tombstone can be read. A projection that was away longer rebuilds.
	 */
	static final Duration DELETE_RETENTION = Duration.ofDays(7);

	/** What was superseded or deleted is gone from closed segments after this time. */
	static final Duration MAX_COMPACTION_LAG = Duration.ofDays(1);

	static final List<String> NAMES = Arrays.stream(TrackingTopic.values())
		.flatMap((topic) -> Stream.of(topic.topic(), topic.deadLetters()))
		.toList();

	private TopicSettings() {
	}

	static NewTopic topic(String name, LogProperties properties) {
		Optional<Short> replication = Optional.of(properties.replication()).filter((copies) -> copies > 0);
		return new NewTopic(name, Optional.of(properties.partitions()), replication)
			.configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT,
					TopicConfig.DELETE_RETENTION_MS_CONFIG, String.valueOf(DELETE_RETENTION.toMillis()),
					TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, String.valueOf(MAX_COMPACTION_LAG.toMillis())));
	}

}
