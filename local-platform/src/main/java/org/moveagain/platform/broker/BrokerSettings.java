package org.moveagain.platform.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * How the one broker is set up: KRaft, both roles, loopback only, few threads.
 */
final class BrokerSettings {

	static final int NODE = 1;

	static final String CONTROLLER = "CONTROLLER";

	private BrokerSettings() {
	}

	/**
	 * Settings as Kafka reads them.
	 * @param folder where the log is kept
	 * @param port for clients
	 * @param controllerPort for the controller, used by the broker alone
	 * @return the settings
	 */
	static Properties of(Path folder, int port, int controllerPort) {
		Properties settings = new Properties();
		settings.putAll(Map.of("process.roles", "broker,controller", "node.id", String.valueOf(NODE),
				"controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort, "controller.listener.names",
				CONTROLLER, "listeners",
				"PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort,
				"advertised.listeners", "PLAINTEXT://127.0.0.1:" + port, "listener.security.protocol.map",
				"PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT", "log.dirs", folder.toString()));
		// One node: what is replicated elsewhere has one copy here.
		settings.putAll(Map.of("offsets.topic.replication.factor", "1", "offsets.topic.num.partitions", "4",
				"transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
				"transaction.state.log.num.partitions", "4", "share.coordinator.state.topic.replication.factor", "1",
				"share.coordinator.state.topic.min.isr", "1"));
		// A topic exists only when a service made it with its own settings.
		settings.put("auto.create.topics.enable", "false");
		settings.put("group.initial.rebalance.delay.ms", "0");
		// Without this a broker that was killed waits nine seconds for its own old
		// session.
		settings.put("broker.session.timeout.ms", "3000");
		settings.put("broker.heartbeat.interval.ms", "500");
		// Small: a laptop's worth of threads and buffers.
		settings.putAll(Map.of("num.network.threads", "2", "num.io.threads", "4", "background.threads", "2",
				"log.cleaner.dedupe.buffer.size", "16777216", "log.cleaner.threads", "1",
				"num.recovery.threads.per.data.dir", "2", "metadata.log.segment.bytes", "16777216", "log.segment.bytes",
				"134217728"));
		return settings;
	}

}
