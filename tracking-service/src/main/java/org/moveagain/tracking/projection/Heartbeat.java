package org.moveagain.tracking.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Says now and then that the projection is still where it was, so that a quiet partition
 * is not taken for one whose projection was away.
 */
final class Heartbeat {

	private static final Duration INTERVAL = Duration.ofHours(1);

	private final Clock clock;

	private Instant due = Instant.MIN;

	Heartbeat(Clock clock) {
		this.clock = clock;
	}

	/** The positions to store again now: mostly none. */
	Map<TopicPartition, Long> due(Consumer<?, ?> consumer) {
		Instant now = this.clock.instant();
		if (now.isBefore(this.due) || consumer.assignment().isEmpty()) {
			return Map.of();
		}
		this.due = now.plus(INTERVAL);
		Map<TopicPartition, Long> positions = new HashMap<>();
		consumer.assignment().forEach((partition) -> positions.put(partition, consumer.position(partition)));
		return positions;
	}

}
