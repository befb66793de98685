package org.moveagain.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command that has ended.
 *
 * @param exitCode 0 for success
 * @param lines what it said
 */
record Command(int exitCode, List<String> lines) {

	static Command of(String... command) {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Command(process.waitFor(), output.lines().toList());
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(exception);
		}
	}

	static boolean succeeds(String... command) {
		try {
			return of(command).exitCode() == 0;
		}
		catch (UncheckedIOException exception) {
			return false;
		}
	}

}
