package org.moveagain.benchmarks.calculators;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A {@link MeasuredService} in a process of its own.
 *
 * @param process that runs it
 * @param port that it listens on
 */
record ServiceRun(Process process, int port) implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	static ServiceRun start() throws IOException, InterruptedException {
		int port = freePort();
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path", ""), MeasuredService.class.getName(), "--server.port=" + port,
				"--server.address=127.0.0.1", "--server.tomcat.max-keep-alive-requests=-1", "--logging.level.root=warn")
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")))
			.start();
		ServiceRun run = new ServiceRun(process, port);
		for (long begin = System.nanoTime(); System.nanoTime() - begin < PATIENCE.toNanos();) {
			if (run.listens()) {
				return run;
			}
			Thread.sleep(100);
		}
		run.close();
		throw new IllegalStateException("The service did not start within " + PATIENCE.toSeconds() + " s");
	}

	private boolean listens() {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			return socket.isConnected();
		}
		catch (IOException notYet) {
			return false;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
