package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PortsTests {

	@Test
	void portsLieBelowThoseOfOutgoingConnectionsAndDiffer() {
		Ports ports = new Ports(new Random(7));
		assertThat(IntStream.range(0, 50).map((each) -> ports.next())).doesNotHaveDuplicates()
			.allMatch((port) -> port >= 20_000 && port < 32_000);
	}

	@Test
	void aPortInUseIsNotGiven() throws IOException {
		int first = new Ports(new Random(7)).next();
		try (ServerSocket busy = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
			assertThat(busy.isBound()).isTrue();
			assertThat(Ports.isFree(first)).isFalse();
			assertThat(new Ports(new Random(7)).next()).isNotEqualTo(first);
		}
		assertThat(Ports.isFree(first)).isTrue();
	}

}
