package org.moveagain.support.broker;

import java.util.Map;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * Kafka itself, in this JVM: one broker that the tests share.
 */
public final class TestBroker {

	private static final EmbeddedKafkaKraftBroker SHARED = start();

	private TestBroker() {
	}

	/**
	 * Where the shared broker listens.
	 * @return host and port
	 */
	public static String address() {
		return SHARED.getBrokersAsString();
	}

	/**
	 * A broker of one's own, to be destroyed by whoever started it.
	 * @return a running broker without topics
	 */
	public static EmbeddedKafkaKraftBroker start() {
		return start(Map.of("log.cleaner.enable", "false"));
	}

	/**
	 * A broker of one's own that compacts at once, to be destroyed by whoever started it.
	 * @return a running broker without topics
	 */
	public static EmbeddedKafkaKraftBroker startCompacting() {
		return start(Map.of("log.cleaner.enable", "true", "log.cleaner.backoff.ms", "200",
				"log.cleaner.dedupe.buffer.size", "2097152"));
	}

	private static EmbeddedKafkaKraftBroker start(Map<String, String> cleaner) {
		EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
		broker.brokerProperties(Map.of("group.initial.rebalance.delay.ms", "0", "auto.create.topics.enable", "false",
				"offsets.topic.num.partitions", "1"));
		broker.brokerProperties(cleaner);
		broker.afterPropertiesSet();
		return broker;
	}

}
