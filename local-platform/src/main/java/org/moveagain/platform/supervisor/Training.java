package org.moveagain.platform.supervisor;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/**
 * What a platform is used for while its start-up caches are recorded: the way of a
 * newcomer, so that a later start finds the classes of the first requests ready. What the
 * answers are does not matter here; the tests look at that.
 */
final class Training {

	private static final List<String> PAGES = List.of("/", "/articles", "/api/articles", "/calculators",
			"/calculators/protein", "/api/calculators/protein", "/assistant", "/log", "/dashboard", "/account",
			"/problems", "/no-such-page", "/api/tracking/measures", "/api/account");

	private Training() {
	}

	static void use(int port) {
		URI base = URI.create("http://127.0.0.1:" + port);
		CookieManager cookies = new CookieManager();
		try (HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
			for (String page : PAGES) {
				send(client, HttpRequest.newBuilder(base.resolve(page)));
			}
			post(client, base, cookies, "/api/account", "{\"consent\": true}");
			post(client, base, cookies, "/api/tracking/entries",
					"{\"at\": \"2026-01-01T08:00:00Z\", \"measures\": {\"pain\": 3}}");
			post(client, base, cookies, "/api/tracking/entries", "{\"measures\": {\"pain\": \"x\"}}");
			send(client, HttpRequest.newBuilder(base.resolve("/api/tracking/entries?from=2026-01-01&to=2026-01-02")));
			send(client, HttpRequest
				.newBuilder(base.resolve("/api/tracking/dashboard?from=2026-01-01&to=2026-01-28&zone=UTC")));
			post(client, base, cookies, "/api/calculators/protein", "{\"inputs\": {\"weight\": 70}}");
			post(client, base, cookies, "/api/assistant/triage", "{\"answers\": {}}");
		}
		catch (IOException exception) {
			throw new StartException(
					"the platform stopped answering while its start-up caches were made: " + exception);
		}
		catch (InterruptedException exception) {
			Thread.currentThread().interrupt();
		}
	}

	private static void post(HttpClient client, URI base, CookieManager cookies, String path, String json)
			throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json));
		cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.forEach((cookie) -> request.header("X-XSRF-TOKEN", cookie.getValue()));
		send(client, request);
	}

	private static void send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
		client.send(request.build(), BodyHandlers.discarding());
	}

}
