package org.moveagain.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A platform that {@code ./run} started, as an operator sees it: an address, a data
 * folder, lines of output, process ids.
 */
final class Platform implements AutoCloseable {

	static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

	private static final Duration FIRST_START = Duration.ofMinutes(8);

	private final Process process;

	private final Path data;

	private final Path output;

	private final int port;

	private Platform(Process process, Path data, Path output, int port) {
		this.process = process;
		this.data = data;
		this.output = output;
		this.port = port;
	}

	/** The one that most tests share; ends with the JVM. */
	static Platform shared() {
		return Shared.PLATFORM;
	}

	/** Starts a platform and waits until it says that it is ready. */
	static Platform start(Path data, int port) {
		Platform platform = launch(data, port);
		await().atMost(FIRST_START)
			.pollInterval(Duration.ofMillis(200))
			.failFast(
					() -> assertThat(platform.process.isAlive()).as(() -> "./run ended: " + platform.lines()).isTrue())
			.until(() -> platform.lines().stream().anyMatch((line) -> line.startsWith("MoveAgain is ready at")));
		return platform;
	}

	/** Starts {@code ./run} and doesn't wait. */
	static Platform launch(Path data, int port, String... environment) {
		try {
			Files.createDirectories(REPOSITORY.resolve("system-tests/target"));
			Path output = Files.createTempFile(REPOSITORY.resolve("system-tests/target"), "run-", ".log");
			ProcessBuilder builder = new ProcessBuilder(REPOSITORY.resolve("run").toString(), "--port",
					String.valueOf(port), "--data", data.toString());
			for (String setting : environment) {
				String[] parts = setting.split("=", 2);
				builder.environment().put(parts[0], parts[1]);
			}
			Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
			return new Platform(process, data, output, port);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	static Path newData(String name) {
		try {
			return Files.createTempDirectory(Files.createDirectories(REPOSITORY.resolve("system-tests/target")), name);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	URI base() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	int port() {
		return this.port;
	}

	Path data() {
		return this.data;
	}

	List<String> lines() {
		try {
			return Files.readAllLines(this.output);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	/** The processes that run now, by the supervisor's names for them. */
	Map<String, ProcessHandle> processes() {
		Map<String, ProcessHandle> processes = new java.util.TreeMap<>();
		JsonNode run = JsonMapper.shared().readTree(this.data.resolve("run.json").toFile());
		run.path("processes").propertyStream().forEach((entry) -> {
			long pid = entry.getValue().path("pid").asLong();
			ProcessHandle.of(pid).ifPresent((handle) -> processes.put(entry.getKey(), handle));
		});
		return processes;
	}

	/** Where a process listens, as run.json says. */
	int portOf(String name) {
		JsonNode run = JsonMapper.shared().readTree(this.data.resolve("run.json").toFile());
		return run.path("processes").path(name).path("port").asInt();
	}

	ProcessHandle process(String name) {
		return Optional.ofNullable(processes().get(name)).orElseThrow();
	}

	/** Ends a process as a crash would: no warning, no clean-up. */
	void kill(String name) {
		if (!process(name).destroyForcibly()) {
			throw new IllegalStateException("Not to be killed: " + name);
		}
	}

	/** Ends the supervisor itself as a crash would. */
	void killSupervisor() {
		this.process.destroyForcibly();
	}

	/** Asks for an orderly end. */
	void terminate() {
		this.process.destroy();
	}

	/** Waits for the end and says how it went. */
	int exitCode(Duration limit) {
		try {
			if (!this.process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
				throw new IllegalStateException("Still running after " + limit + ": " + lines());
			}
			return this.process.exitValue();
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(exception);
		}
	}

	/** Waits until every one of the processes has ended. */
	static void awaitEnd(Iterable<ProcessHandle> processes, Duration limit) {
		List<ProcessHandle> all = new ArrayList<>();
		processes.forEach(all::add);
		await().atMost(limit).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
	}

	@Override
	public void close() {
		terminate();
		exitCode(Duration.ofSeconds(60));
	}

	@Override
	public String toString() {
		return base() + " " + Arrays.toString(lines().toArray());
	}

	private static final class Shared {

		private static final Platform PLATFORM = Platform.start(newData("shared-"), freePort());

		static {
			Runtime.getRuntime().addShutdownHook(new Thread(PLATFORM::close));
		}

	}

}
