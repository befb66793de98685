package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Picks loopback ports. They lie below the range from which systems take the ports of
 * outgoing connections, so that a process that is started again finds its port free.
 */
final class Ports {

	private static final int FIRST = 20_000;

	private static final int LAST = 32_000;

	private static final int TRIES = 1_000;

	private final RandomGenerator random;

	private final Set<Integer> given = new HashSet<>();

	Ports(RandomGenerator random) {
		this.random = random;
	}

	int next() {
		for (int attempt = 0; attempt < TRIES; attempt++) {
			int port = this.random.nextInt(FIRST, LAST);
			if (isFree(port) && this.given.add(port)) {
				return port;
			}
		}
		throw new StartException("no free port between " + FIRST + " and " + LAST);
	}

	static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException exception) {
			return false;
		}
	}

}
