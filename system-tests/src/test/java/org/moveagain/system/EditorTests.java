package org.moveagain.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class EditorTests {

	private static final int WRITERS = 5;

	/** Of each article one save makes it and one changes it. */
	private static final int SAVES = 500;

	private static final List<String> VICTIMS = List.of("content-service", "broker", "store", "content-service");

	@Test
	void whatAnEditorSavesIsSearchableWithinASecond() {
		String word = "w" + UUID.randomUUID().toString().replace("-", "");
		try (Editor editor = Editor.of(Platform.shared()); Person reader = new Person(Platform.shared().base())) {
			Answer saved = editor.save("searchable", Editor.article("searchable", "About " + word));
			assertThat(saved.status()).as(saved.body()).isEqualTo(201);
			long answered = System.nanoTime();
			assertThat(reader.get("/articles/searchable", "Accept", "text/html").body()).contains(word);
			await().pollInterval(Duration.ofMillis(20))
				.until(() -> reader.get("/api/search?q=" + word).json().path("total").asInt() == 1);
			assertThat(Duration.ofNanos(System.nanoTime() - answered)).isLessThan(Duration.ofSeconds(1));
			assertThat(reader.get("/feed.atom").body()).contains(word);
			assertThat(reader.get("/sitemap.xml").body()).contains("/articles/searchable");
		}
	}

	@Test
	void aStaleChangeIsRefusedAndBothTextsAreKept() {
		try (Editor one = Editor.of(Platform.shared()); Editor other = Editor.of(Platform.shared())) {
			String tag = one.save("shared", Editor.article("shared", "First")).header("ETag");
			assertThat(other.save("shared", Editor.article("shared", "Other's"), "If-Match", tag).status())
				.isEqualTo(200);
			Answer late = one.save("shared", Editor.article("shared", "Late"), "If-Match", tag);
			assertThat(late.status()).isEqualTo(412);
			assertThat(late.json().path("type").asString()).isEqualTo("/problems/stale");
			assertThat(one.source("shared").body()).contains("Other's");
		}
	}

	@Test
	void whoIsNoEditorChangesNothing() {
		try (Person person = Person.withAccount(Platform.shared().base());
				Person stranger = new Person(Platform.shared().base())) {
			Editor pretender = new Editor(person);
			assertThat(pretender.save("mine", Editor.article("mine", "Mine")).status()).isEqualTo(403);
			assertThat(pretender.source("low-back-pain-rest-or-move").status()).isEqualTo(403);
			assertThat(new Editor(stranger).source("low-back-pain-rest-or-move").status()).isEqualTo(401);
			assertThat(new Editor(stranger).save("mine", Editor.article("mine", "Mine")).status()).isIn(401, 403);
			assertThat(person.get("/api/articles/mine").status()).isEqualTo(404);
		}
	}

	@Test
	void whatWasAcknowledgedSurvivesKillsWholeAndIsFound() {
		Map<String, String> titles = new ConcurrentHashMap<>();
		AtomicInteger done = new AtomicInteger();
		try (Editor editor = Editor.of(Platform.shared()); var writers = Executors.newVirtualThreadPerTaskExecutor()) {
			IntStream.range(0, WRITERS).forEach((writer) -> writers.execute(() -> write(editor, writer, titles, done)));
			for (int victim = 0; victim < VICTIMS.size(); victim++) {
				int moment = (victim + 1) * SAVES / (VICTIMS.size() + 1);
				await().atMost(Duration.ofMinutes(2)).until(() -> done.get() >= moment);
				Platform.shared().kill(VICTIMS.get(victim));
			}
			await().atMost(Duration.ofMinutes(2)).until(() -> done.get() >= SAVES);
			assertThat(titles).hasSize(SAVES / 2);
			titles.forEach((slug, title) -> {
				Answer source = await().atMost(Duration.ofSeconds(30))
					.until(() -> editor.source(slug), (answer) -> answer.status() == 200);
				assertThat(source.body()).isEqualTo(Editor.article(slug, title));
			});
			await().atMost(Duration.ofSeconds(30))
				.untilAsserted(() -> titles.forEach((slug,
						title) -> assertThat(
								editor.person().get("/api/search?q=" + title + "&size=1").json().path("results"))
							.anySatisfy((result) -> assertThat(result.path("slug").asString()).isEqualTo(slug))));
		}
	}

	/**
	 * Makes articles and changes each; a save without an answer is looked at and sent
	 * again.
	 */
	private static void write(Editor editor, int writer, Map<String, String> titles, AtomicInteger done) {
		for (int number = 0; number < SAVES / WRITERS / 2; number++) {
			String slug = "kept-%d-%d".formatted(writer, number);
			for (String title : List.of("first" + writer + "x" + number, "second" + writer + "x" + number)) {
				saved(editor, slug, Editor.article(slug, title));
				titles.put(slug, title);
				done.incrementAndGet();
			}
		}
	}

	private static void saved(Editor editor, String slug, String text) {
		while (true) {
			Answer before = editor.source(slug);
			if (before.status() == 200 && before.body().equals(text)) {
				return;
			}
			if (before.status() == 200 || before.status() == 404) {
				Answer answer = (before.status() == 404) ? editor.save(slug, text, "If-None-Match", "*")
						: editor.save(slug, text, "If-Match", before.header("ETag"));
				if (answer.status() == 200 || answer.status() == 201) {
					return;
				}
				assertThat(answer.status()).as(answer.body()).isIn(0, 412, 502, 503, 504);
			}
			LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
		}
	}

}
