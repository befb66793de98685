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
		EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
		broker.brokerProperties(Map.of("group.initial.rebalance.delay.ms", "0", "auto.create.topics.enable", "false",
				"offsets.topic.num.partitions", "1", "log.cleaner.enable", "false"));
		broker.afterPropertiesSet();
		return broker;
	}

}
