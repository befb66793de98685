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
import java.util.Random;
import java.util.UUID;
import java.util.stream.DoubleStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;

/**
 * Articles with few and with many of them: how long lists, pages and searches take at the
 * service, and how long until a saved article is found.
 */
final class ArticleBenchmark {

	private static final int MANY = 10_000;

	private static final int REQUESTS = 2_000;

	private static final int SAVES = 100;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Path data;

	private final URI gateway;

	private final URI service;

	private ArticleBenchmark(Path data, URI gateway, URI service) {
		this.data = data;
		this.gateway = gateway;
		this.service = service;
	}

	static void run(Path repository) throws Exception {
		System.out.println("| at the service, one connection, " + REQUESTS + " requests each | articles | p50 | p99 |");
		System.out.println("|---|---|---|---|");
		measure(repository, 0);
		measure(repository, MANY);
	}

	private static void measure(Path repository, int generated) throws Exception {
		Path data = Files.createTempDirectory("moveagain-articles-");
		Articles.write(data.resolve("articles"), generated);
		try (PlatformRun platform = PlatformRun.start(repository, data)) {
			URI service = URI.create("http://127.0.0.1:" + PlatformRun.portOf(data, "content-service"));
			ArticleBenchmark benchmark = new ArticleBenchmark(data, platform.base(), service);
			long articles = benchmark.awaitIndex(generated);
			String known = (generated == 0) ? "neck-pain" : Articles.slug(generated / 2);
			benchmark.print("GET /api/articles", articles, (random) -> "/api/articles?page=" + random.nextInt(3));
			benchmark.print("GET /articles", articles, (random) -> "/articles?size=20");
			benchmark.print("GET /articles/{slug}, the same", articles, (random) -> "/articles/" + known);
			if (generated > 0) {
				benchmark.print("GET /articles/{slug}, any", articles,
						(random) -> "/articles/" + Articles.slug(random.nextInt(generated)));
			}
			benchmark.print("GET /api/search, two words", articles,
					(random) -> "/api/search?q=" + Articles.word(random) + "+" + Articles.word(random) + "+");
			benchmark.print("GET /api/search, mistyped and unfinished", articles, (random) -> "/api/search?q="
					+ mistyped(Articles.word(random)) + "+" + Articles.word(random).substring(0, 3));
			benchmark.saves(articles);
		}
	}

	/** What to ask for next. */
	private interface Target {

		String of(Random random);

	}

	private long awaitIndex(int generated) throws Exception {
		while (true) {
			HttpResponse<String> list = get(this.service, "/api/articles?size=1");
			long total = (list.statusCode() == 200)
					? Long.parseLong(list.body().replaceAll(".*\"total\":(\\d+).*", "$1")) : 0;
			if (total > generated) {
				return total;
			}
			Thread.sleep(500);
		}
	}

	private void print(String name, long articles, Target path) throws Exception {
		double[] milliseconds = new double[REQUESTS];
		Random random = new Random(7);
		for (int request = -REQUESTS / 2; request < REQUESTS; request++) {
			String target = path.of(random);
			long begin = System.nanoTime();
			HttpResponse<String> answer = get(this.service, target);
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(target + " " + answer.statusCode() + " " + answer.body());
			}
			if (request >= 0) {
				milliseconds[request] = (System.nanoTime() - begin) / 1e6;
			}
		}
		print(name, articles, milliseconds);
	}

	/** From the answer to a save until a search finds it, through the gateway. */
	private void saves(long articles) throws Exception {
		CookieManager cookies = new CookieManager();
		HttpClient editor = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).build();
		String token = signIn(editor, cookies);
		double[] milliseconds = new double[SAVES];
		for (int save = 0; save < SAVES; save++) {
			String word = "x" + UUID.randomUUID().toString().replace("-", "");
			HttpRequest put = HttpRequest.newBuilder(this.gateway.resolve("/api/articles/saved-" + save))
				.header("Content-Type", "text/markdown")
				.header("X-XSRF-TOKEN", token)
				.PUT(BodyPublishers.ofString(Articles.text("saved-" + save, word, save)))
				.build();
			HttpResponse<String> saved = editor.send(put, BodyHandlers.ofString());
			if (saved.statusCode() != 201) {
				throw new IllegalStateException(saved.statusCode() + " " + saved.body());
			}
			long answered = System.nanoTime();
			while (!get(this.service, "/api/search?q=" + word).body().contains("\"total\":1,")) {
				Thread.sleep(1);
			}
			milliseconds[save] = (System.nanoTime() - answered) / 1e6;
		}
		print("from a save's answer until a search finds it", articles, milliseconds);
	}

	private String signIn(HttpClient editor, CookieManager cookies) throws Exception {
		HttpRequest account = HttpRequest.newBuilder(this.gateway.resolve("/api/account"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"consent\": true}"))
			.build();
		editor.send(account, BodyHandlers.ofString());
		String id = editor
			.send(HttpRequest.newBuilder(this.gateway.resolve("/api/account")).build(), BodyHandlers.ofString())
			.body()
			.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
		try (MongoClient store = MongoClients.create("mongodb://127.0.0.1:" + PlatformRun.portOf(this.data, "store"))) {
			store.getDatabase("gateway")
				.getCollection("accounts")
				.updateOne(new Document("_id", id), new Document("$addToSet", new Document("roles", "EDITOR")));
		}
		HttpRequest probe = HttpRequest.newBuilder(this.gateway.resolve("/api/editorial/articles?size=1")).build();
		while (editor.send(probe, BodyHandlers.ofString()).statusCode() != 200) {
			Thread.sleep(200);
		}
		return cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.findFirst()
			.orElseThrow()
			.getValue();
	}

	private HttpResponse<String> get(URI base, String path) throws Exception {
		return this.client.send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString());
	}

	private static String mistyped(String word) {
		return word.substring(0, 1) + word.substring(2, word.length() - 1) + word.charAt(1)
				+ word.charAt(word.length() - 1);
	}

	private static void print(String name, long articles, double[] milliseconds) {
		System.out.printf("| %s | %,d | %.1f ms | %.1f ms |%n", name, articles,
				Samples.quantile(DoubleStream.of(milliseconds), 0.5),
				Samples.quantile(DoubleStream.of(milliseconds), 0.99));
	}

}
