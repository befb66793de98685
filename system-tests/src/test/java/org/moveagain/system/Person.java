package org.moveagain.system;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/**
 * Somebody with a client of their own: cookies kept, the CSRF token sent, nothing else
 * done for them.
 */
final class Person implements AutoCloseable {

	private final URI base;

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client;

	Person(URI base) {
		this.base = base;
		this.client = HttpClient.newBuilder()
			.cookieHandler(this.cookies)
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(Duration.ofSeconds(5))
			.build();
	}

	/** Somebody who has consented and is signed in. */
	static Person withAccount(URI base) {
		Person person = new Person(base);
		Answer answer = person.post("/api/account", "{\"consent\": true}");
		if (answer.status() != 201) {
			throw new IllegalStateException("No account: " + answer);
		}
		return person;
	}

	Answer get(String path, String... headers) {
		return send(request(path, headers).GET());
	}

	Answer post(String path, String json, String... headers) {
		return send(
				request(path, headers).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
	}

	Answer put(String path, String json, String... headers) {
		return send(
				request(path, headers).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
	}

	Answer delete(String path, String... headers) {
		return send(request(path, headers).DELETE());
	}

	/** Any request, with nothing added but the cookies. */
	Answer send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.client.send(request.timeout(Duration.ofSeconds(30)).build(),
					BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers(), response.body());
		}
		catch (IOException exception) {
			return Answer.none(exception);
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
			return Answer.none(exception);
		}
	}

	HttpRequest.Builder request(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.base.resolve(path));
		String csrf = cookies().get("XSRF-TOKEN");
		if (csrf != null) {
			request.header("X-XSRF-TOKEN", csrf);
		}
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	/**
	 * Keeps nothing in mind of what was written last: only an explicit header asks for
	 * it.
	 */
	void forgetPosition() {
		this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("Tracking-Position"))
			.toList()
			.forEach((cookie) -> this.cookies.getCookieStore().remove(this.base, cookie));
	}

	private Map<String, String> cookies() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.collect(java.util.stream.Collectors.toMap(HttpCookie::getName, HttpCookie::getValue,
					(first, last) -> last));
	}

	@Override
	public void close() {
		this.client.shutdownNow();
	}

}
