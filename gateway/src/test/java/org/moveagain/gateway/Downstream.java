package org.moveagain.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/**
 * A real HTTP server in the place of a service. It remembers every request, and answers
 * what it was told to, by path; 200 with an empty object otherwise.
 */
final class Downstream {

	private HttpServer server;

	private final BlockingDeque<Received> received = new LinkedBlockingDeque<>();

	private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();

	Downstream() {
		this.server = start(0, this::handle);
	}

	/** Closes every connection, and comes back on the same port. */
	void restart() {
		int port = this.server.getAddress().getPort();
		this.server.stop(0);
		this.server = start(port, this::handle);
	}

	private static HttpServer start(int port, HttpHandler handler) {
		try {
			HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			started.createContext("/", handler);
			started.start();
			return started;
		}
		catch (IOException exception) {
			throw new IllegalStateException(exception);
		}
	}

	URI uri() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	/** From now on, answers this path so. */
	void on(String path, HttpHandler handler) {
		this.handlers.put(path, handler);
	}

	/** From now on, answers this path with this. Headers are names and values in turn. */
	void on(String path, int status, String body, String... headers) {
		on(path, (exchange) -> answer(exchange, status, body, headers));
	}

	/** The last request that came. */
	Received last() {
		Received last = this.received.peekLast();
		if (last == null) {
			throw new AssertionError("Nothing came");
		}
		return last;
	}

	/** How many requests came so far. */
	int count() {
		return this.received.size();
	}

	static void answer(HttpExchange exchange, int status, String body, String... headers) throws IOException {
		for (int index = 0; index < headers.length; index += 2) {
			exchange.getResponseHeaders().add(headers[index], headers[index + 1]);
		}
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
		if (bytes.length > 0) {
			exchange.getResponseBody().write(bytes);
		}
	}

	/** A handler that throws leaves the answer where it is, and the connection breaks. */
	private void handle(HttpExchange exchange) throws IOException {
		byte[] body = exchange.getRequestBody().readAllBytes();
		this.received.add(new Received(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
				exchange.getRequestHeaders(), new String(body, StandardCharsets.UTF_8)));
		this.handlers
			.getOrDefault(exchange.getRequestURI().getPath(),
					(unknown) -> answer(unknown, 200, "{}", "Content-Type", "application/json"))
			.handle(exchange);
		exchange.close();
	}

	/**
	 * A request as it reached the service.
	 */
	record Received(String method, String uri, Headers headers, String body) {

		@Nullable String header(String name) {
			List<String> values = this.headers.get(name);
			return (values != null) ? String.join(", ", values) : null;
		}

	}

}
