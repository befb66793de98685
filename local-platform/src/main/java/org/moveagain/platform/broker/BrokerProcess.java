package org.moveagain.platform.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * The broker as a process: {@code BrokerProcess FOLDER PORT CONTROLLER-PORT}. Formats the
 * folder on the first start.
 */
public final class BrokerProcess {

	private BrokerProcess() {
	}

	/**
	 * Runs until the process is told to end.
	 * @param args the folder, the port and the controller's port
	 * @throws Exception when the broker can't start
	 */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createDirectories(Path.of(args[0]));
		Properties settings = BrokerSettings.of(folder, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
		if (!Files.exists(folder.resolve("meta.properties"))) {
			format(folder);
		}
		KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
		Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
		server.startup();
		server.awaitShutdown();
	}

	private static void format(Path folder) throws Exception {
		try (PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
			new Formatter().setPrintStream(quiet)
				.setClusterId(Uuid.randomUuid().toString())
				.setNodeId(BrokerSettings.NODE)
				.setDirectories(List.of(folder.toString()))
				.setMetadataLogDirectory(folder.toString())
				.setControllerListenerName(BrokerSettings.CONTROLLER)
				.setReleaseVersion(MetadataVersion.latestProduction())
				.setIgnoreFormatted(true)
				.run();
		}
	}

}
