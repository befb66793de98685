package org.moveagain.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A platform that {@code ./run} started for a measurement.
 *
 * @param process the supervisor
 * @param base its address
 * @param seconds from the first process to all routes answering, as the ready line says
 * @param megabytes summed PSS of all processes, as the ready line says
 */
record PlatformRun(Process process, URI base, double seconds, long megabytes) implements AutoCloseable {

	private static final Pattern READY = Pattern.compile("MoveAgain is ready at \\S+ \\(([\\d.]+) s, (\\d+) MB.*");

	static PlatformRun start(Path repository, Path data) throws IOException {
		int port = freePort();
		Process process = new ProcessBuilder(repository.resolve("run").toString(), "--port", String.valueOf(port),
				"--data", data.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		BufferedReader output = new BufferedReader(
				new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			Matcher ready = READY.matcher(line);
			if (ready.matches()) {
				return new PlatformRun(process, URI.create("http://127.0.0.1:" + port),
						Double.parseDouble(ready.group(1)), Long.parseLong(ready.group(2)));
			}
		}
		throw new IllegalStateException("./run ended without getting ready");
	}

	/**
	 * Where one of the processes listens.
	 * @param data the data folder that the platform was started with
	 * @param process its name
	 * @return its port on the loopback interface
	 */
	static int portOf(Path data, String process) throws IOException {
		Matcher port = Pattern.compile("\"" + process + "\": \\{\"pid\": \\d+, \"port\": (\\d+)")
			.matcher(Files.readString(data.resolve("run.json")));
		if (!port.find()) {
			throw new IllegalStateException("run.json doesn't know " + process);
		}
		return Integer.parseInt(port.group(1));
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
