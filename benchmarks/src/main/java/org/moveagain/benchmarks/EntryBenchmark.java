package org.moveagain.benchmarks;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.DoubleStream;

/**
 * One person on one connection, through the gateway: how long until an entry is
 * acknowledged (in the log, acks=all), and how long until a dashboard of 90 days that
 * carries its position has answered.
 */
final class EntryBenchmark {

	private static final int WARM_UP = 500;

	private static final int TRIES = 1_000;

	private final HttpClient client;

	private final CookieManager cookies = new CookieManager();

	private final URI base;

	private EntryBenchmark(URI base) {
		this.base = base;
		this.client = HttpClient.newBuilder().cookieHandler(this.cookies).version(HttpClient.Version.HTTP_1_1).build();
	}

	static void run(Path repository) throws Exception {
		try (PlatformRun platform = PlatformRun.start(repository, Files.createTempDirectory("moveagain-entries-"))) {
			new EntryBenchmark(platform.base()).measure();
		}
	}

	private void measure() throws Exception {
		send("/api/account", "{\"consent\": true}", 201);
		double[] written = new double[TRIES];
		double[] seen = new double[TRIES];
		for (int attempt = -WARM_UP; attempt < TRIES; attempt++) {
			long begin = System.nanoTime();
			send("/api/tracking/entries",
					"""
							{"at": "2026-%02d-%02dT08:00:00+01:00", "measures": {"pain": %d}}""".formatted(
							9 + Math.floorMod(attempt, 2), 1 + Math.floorMod(attempt, 28), Math.floorMod(attempt, 11)),
					201);
			long acknowledged = System.nanoTime();
			read("/api/tracking/dashboard?from=2026-08-03&to=2026-10-31&zone=Europe/Berlin");
			long visible = System.nanoTime();
			if (attempt >= 0) {
				written[attempt] = (acknowledged - begin) / 1e6;
				seen[attempt] = (visible - begin) / 1e6;
			}
		}
		System.out.println("| one person, one connection, " + TRIES + " tries | p50 | p99 |");
		System.out.println("|---|---|---|");
		print("POST entry answered 201", written);
		print("POST, then the dashboard of 90 days with the entry on it", seen);
	}

	private void send(String path, String json, int expected) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.base.resolve(path))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json));
		this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.findFirst()
			.ifPresent((token) -> request.header("X-XSRF-TOKEN", token.getValue()));
		check(this.client.send(request.build(), BodyHandlers.ofString()), expected);
	}

	private void read(String path) throws Exception {
		check(this.client.send(HttpRequest.newBuilder(this.base.resolve(path)).build(), BodyHandlers.ofString()), 200);
	}

	/** A run with a failed request does not count. */
	private static void check(HttpResponse<String> response, int expected) {
		if (response.statusCode() != expected) {
			throw new IllegalStateException(response + " " + response.body());
		}
	}

	private static void print(String name, double[] milliseconds) {
		System.out.printf("| %s | %.1f ms | %.1f ms |%n", name, Samples.quantile(DoubleStream.of(milliseconds), 0.5),
				Samples.quantile(DoubleStream.of(milliseconds), 0.99));
	}

}
