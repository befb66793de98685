package org.moveagain.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Somebody with a client of their own: keeps cookies by name, and sends along what a test
 * says, no more.
 */
final class Person {

	private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final int port;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	Person(int port) {
		this.port = port;
	}

	/** The value of a cookie that must be there. */
	String cookie(String name) {
		return Objects.requireNonNull(this.cookies.get(name), name);
	}

	/** Makes an account and stays signed in. */
	static Person withAccount(int port) {
		Person person = new Person(port);
		Answer answer = person.post("/api/account", "{\"consent\": true}");
		if (answer.status() != 201) {
			throw new AssertionError("No account: " + answer);
		}
		return person;
	}

	Map<String, String> cookies() {
		return this.cookies;
	}

	Answer get(String path, String... headers) {
		return send("GET", path, BodyPublishers.noBody(), headers);
	}

	/** With JSON, and the CSRF token as page code sends it. */
	Answer post(String path, String json, String... headers) {
		return send("POST", path, BodyPublishers.ofString(json), with(headers, "Content-Type", "application/json"));
	}

	/** With the CSRF token as page code sends it. */
	Answer delete(String path, String... headers) {
		return send("DELETE", path, BodyPublishers.noBody(), headers);
	}

	Answer send(String method, String path, BodyPublisher body, String... headers) {
		String token = this.cookies.get("XSRF-TOKEN");
		boolean unsafe = !method.equals("GET") && !method.equals("HEAD");
		return exchange(method, path, body, (unsafe && token != null) ? with(headers, "X-XSRF-TOKEN", token) : headers);
	}

	/** With the cookies and nothing else of its own. */
	Answer exchange(String method, String path, BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.method(method, body)
			.timeout(Duration.ofSeconds(10));
		if (headers.length > 0) {
			request.headers(headers);
		}
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		try {
			var response = CLIENT.send(request.build(), BodyHandlers.ofString());
			Answer answer = new Answer(response.statusCode(), response.headers(), response.body());
			answer.headers("Set-Cookie").forEach(this::keep);
			return answer;
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
		catch (InterruptedException exception) {
			throw new IllegalStateException(exception);
		}
	}

	/** Sends exactly this text, and answers with all that comes until the end. */
	String raw(String text) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(5000);
			socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
			InputStream answer = socket.getInputStream();
			return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	private void keep(String header) {
		HttpCookie cookie = HttpCookie.parse(header).getFirst();
		if (cookie.getMaxAge() == 0) {
			this.cookies.remove(cookie.getName());
		}
		else {
			this.cookies.put(cookie.getName(), cookie.getValue());
		}
	}

	private static String[] with(String[] headers, String name, String value) {
		String[] more = Arrays.copyOf(headers, headers.length + 2);
		more[headers.length] = name;
		more[headers.length + 1] = value;
		return more;
	}

}
