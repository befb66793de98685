package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A process that notes when it starts and ends, and takes connections meanwhile:
 * {@code FakeService NAME PORT JOURNAL}.
 */
final class FakeService {

	private FakeService() {
	}

	static void main(String... args) throws IOException {
		Path journal = Path.of(args[2]);
		note(journal, args[0] + " starts");
		Runtime.getRuntime().addShutdownHook(new Thread(() -> note(journal, args[0] + " ends")));
		try (ServerSocket socket = new ServerSocket(Integer.parseInt(args[1]), 10, InetAddress.getLoopbackAddress())) {
			while (!socket.isClosed()) {
				socket.accept().close();
			}
		}
	}

	private static void note(Path journal, String line) {
		try {
			Files.writeString(journal, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException exception) {
			System.err.println(exception);
		}
	}

}
