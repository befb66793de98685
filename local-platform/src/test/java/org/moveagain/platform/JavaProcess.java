package org.moveagain.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A main class of this module in a process of its own, to be killed.
 */
public final class JavaProcess implements AutoCloseable {

	private final Process process;

	private JavaProcess(Process process) {
		this.process = process;
	}

	public static JavaProcess start(Class<?> main, Path log, Object... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m",
						"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
						"-cp", System.getProperty("java.class.path"), main.getName()));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		File output = log.toFile();
		try {
			return new JavaProcess(new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(output))
				.start());
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	/** Ends it as kill -9 does: no warning, no clean-up. */
	public void kill() {
		this.process.destroyForcibly();
		awaitEnd();
	}

	/** Asks it to end in order and waits for that. */
	public int terminate() {
		this.process.destroy();
		return awaitEnd();
	}

	private int awaitEnd() {
		try {
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				throw new IllegalStateException("Still running after 30 s");
			}
			return this.process.exitValue();
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(exception);
		}
	}

	@Override
	public void close() {
		kill();
	}

}
