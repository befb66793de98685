package org.moveagain.benchmarks.calculators;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConnectionTests {

	private static final byte[] ANSWER = "{\"long\": \"enough\"}\r\n0\r\n\r\n".repeat(2_000)
		.getBytes(StandardCharsets.UTF_8);

	private final AtomicInteger requests = new AtomicInteger();

	private final HttpServer server;

	ConnectionTests() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
	}

	@BeforeEach
	void start() {
		answer("/sized", ANSWER.length, 200);
		answer("/chunked", 0, 200);
		answer("/wrong", ANSWER.length, 400);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void readsWholeAnswersSoThatTheNextOneBeginsAtItsBeginning() throws IOException {
		try (Connection connection = new Connection(this.server.getAddress().getPort())) {
			for (String path : new String[] { "/sized", "/chunked", "/sized", "/chunked" }) {
				connection.exchange(Connection.request("POST", path, "{}"));
			}
		}
		assertThat(this.requests).hasValue(4);
	}

	@Test
	void aRefusalDoesNotCount() throws IOException {
		try (Connection connection = new Connection(this.server.getAddress().getPort())) {
			assertThatExceptionOfType(IOException.class)
				.isThrownBy(() -> connection.exchange(Connection.request("GET", "/wrong", "")))
				.withMessageContaining("400");
		}
	}

	private void answer(String path, int length, int status) {
		this.server.createContext(path, (exchange) -> {
			this.requests.incrementAndGet();
			exchange.getRequestBody().readAllBytes();
			exchange.sendResponseHeaders(status, length);
			exchange.getResponseBody().write(ANSWER);
			exchange.close();
		});
	}

}
