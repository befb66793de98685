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
import java.time.LocalDate;
import java.util.stream.DoubleStream;

/**
 * The report of the longest range that there is, with an entry on each of its days,
 * through the gateway.
 */
final class ReportBenchmark {

	private static final int DAYS = 366;

	private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);

	private static final int WARM_UP = 30;

	private static final int TRIES = 200;

	private final HttpClient client;

	private final CookieManager cookies = new CookieManager();

	private final URI base;

	private ReportBenchmark(URI base) {
		this.base = base;
		this.client = HttpClient.newBuilder().cookieHandler(this.cookies).version(HttpClient.Version.HTTP_1_1).build();
	}

	static void run(Path repository) throws Exception {
		try (PlatformRun platform = PlatformRun.start(repository, Files.createTempDirectory("moveagain-report-"))) {
			new ReportBenchmark(platform.base()).measure();
		}
	}

	private void measure() throws Exception {
		send("/api/account", "{\"consent\": true}");
		for (int day = 0; day < DAYS; day++) {
			send("/api/tracking/entries", entry(day));
		}
		System.out.println(
				"| " + DAYS + " days with an entry each, one connection, " + TRIES + " tries | p50 | p99 | bytes |");
		System.out.println("|---|---|---|---|");
		print("GET /api/tracking/report");
		print("GET /api/tracking/report.pdf");
	}

	private static String entry(int day) {
		return """
				{"at": "%sT08:00:00Z", "measures": {"pain": %d, "function": %d, "sleepHours": 7.25, "sleepQuality": 5, "mood": 6,
				 "stress": 4, "steps": %d, "activityMinutes": 25, "water": 1.6}, "places": ["low-back", "buttock-left"],
				 "signs": [%s], "worse": ["long-sitting", "my own words %d"], "better": ["walking"],
				 "medicines": ["the small white ones %d"], "flare": %b, "note": "a day like others"}"""
			.formatted(FIRST.plusDays(day), day % 11, 10 - day % 11, 3000 + day, (day % 9 == 0) ? "\"night-pain\"" : "",
					day % 40, day % 12, day % 30 < 3);
	}

	private void print(String path) throws Exception {
		String uri = path + "?zone=UTC&from=" + FIRST + "&to=" + FIRST.plusDays(DAYS - 1);
		double[] milliseconds = new double[TRIES];
		int bytes = 0;
		for (int attempt = -WARM_UP; attempt < TRIES; attempt++) {
			long begin = System.nanoTime();
			bytes = check(HttpRequest.newBuilder(this.base.resolve(uri)).build(), 200).length;
			if (attempt >= 0) {
				milliseconds[attempt] = (System.nanoTime() - begin) / 1e6;
			}
		}
		System.out.printf("| %s | %.1f ms | %.1f ms | %,d |%n", path,
				Samples.quantile(DoubleStream.of(milliseconds), 0.5),
				Samples.quantile(DoubleStream.of(milliseconds), 0.99), bytes);
	}

	private void send(String path, String json) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.base.resolve(path))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json));
		this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.findFirst()
			.ifPresent((token) -> request.header("X-XSRF-TOKEN", token.getValue()));
		check(request.build(), 201);
	}

	/** A run with a failed request does not count. */
	private byte[] check(HttpRequest request, int expected) throws Exception {
		HttpResponse<byte[]> response = this.client.send(request, BodyHandlers.ofByteArray());
		if (response.statusCode() != expected) {
			throw new IllegalStateException(response.toString());
		}
		return response.body();
	}

}
