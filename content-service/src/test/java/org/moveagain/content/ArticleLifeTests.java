package org.moveagain.content;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The life of an article, from the first save to the day it is taken back. */
class ArticleLifeTests extends RunningContent {

	@Test
	void whatIsSavedIsReadAtOnceAndListedWithinASecond() {
		MvcTestResult saved = put("born", TestArticle.of("born").text());
		assertThat(saved).hasStatus(201)
			.containsHeader("Location")
			.hasHeader("ETag", "\"1\"")
			.bodyJson()
			.isLenientlyEqualTo("{\"slug\":\"born\",\"state\":\"published\",\"revision\":1,\"publishedRevision\":1}");
		long answered = System.nanoTime();
		assertThat(this.mvc.get().uri("/api/articles/born")).hasStatusOk();
		awaitListed("born");
		assertThat(Duration.ofNanos(System.nanoTime() - answered)).isLessThan(Duration.ofSeconds(1));
	}

	@Test
	void aChangeNeedsTheTagThatWasReadAndAStaleOneLosesNothing() {
		String first = tag(put("edited", TestArticle.of("edited").text()));
		assertThat(put("edited", TestArticle.of("edited").title("Without a tag").text())).hasStatus(428);
		MvcTestResult second = put("edited", TestArticle.of("edited").title("Second").text(), "If-Match", first);
		assertThat(second).hasStatusOk();
		assertThat(put("edited", TestArticle.of("edited").title("Late").text(), "If-Match", first)).hasStatus(412)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(source("edited")).bodyText().contains("title: \"Second\"");
		assertThat(put("edited", TestArticle.of("edited").text(), "If-None-Match", "*")).hasStatus(412);
		assertThat(put("missing", TestArticle.of("missing").text(), "If-Match", "*")).hasStatus(412);
		assertThat(put("edited", TestArticle.of("edited").text(), "If-Match", "garbage")).hasStatus(400);
	}

	@Test
	void theTagOfTheArticleItselfIsTakenAsWellAlsoWhenAProxyMadeItWeak() {
		put("tagged", TestArticle.of("tagged").text());
		String tag = tag(this.mvc.get().uri("/api/articles/tagged").exchange());
		assertThat(put("tagged", TestArticle.of("tagged").title("New").text(), "If-Match", tag)).hasStatusOk();
		assertThat(put("tagged", TestArticle.of("tagged").title("Newer").text(), "If-Match", tag)).hasStatus(412);
	}

	@Test
	void aDraftIsSeenByEditorsOnlyUntilItIsPublished() {
		MvcTestResult draft = putAs("?state=draft", "idea", TestArticle.of("idea").text());
		assertThat(draft).hasStatus(201).bodyJson().extractingPath("$.state").isEqualTo("draft");
		assertThat(this.mvc.get().uri("/api/articles/idea")).hasStatus(404);
		assertThat(source("idea")).hasStatusOk();
		assertThat(post("idea/publication", tag(draft))).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/articles/idea")).hasStatusOk();
		MvcTestResult change = putAs("?state=draft", "idea", TestArticle.of("idea").title("Better idea").text(),
				"If-Match", tag(source("idea")));
		assertThat(change).bodyJson().extractingPath("$.state").isEqualTo("changed");
		assertThat(this.mvc.get().uri("/api/articles/idea")).bodyJson()
			.extractingPath("$.title")
			.isEqualTo("About idea");
	}

	@Test
	void aPlannedPublicationComesByItself() {
		OffsetDateTime soon = OffsetDateTime.now(Clock.systemUTC()).plusSeconds(2);
		MvcTestResult planned = putAs("?publishAt=" + soon.toString(), "planned", TestArticle.of("planned").text());
		assertThat(planned).hasStatus(201).bodyJson().hasPath("$.publishAt");
		assertThat(this.mvc.get().uri("/api/articles/planned")).hasStatus(404);
		await().atMost(Duration.ofSeconds(8))
			.until(() -> this.mvc.get().uri("/api/articles/planned").exchange().getResponse().getStatus() == 200);
		awaitListed("planned");
	}

	@ParameterizedTest
	@CsvSource({ "?publishAt=2020-01-01T00:00:00Z, publishAt", "?publishAt=tomorrow, publishAt", "?state=x, state",
			"?state=draft&publishAt=2090-01-01T00:00:00Z, publishAt" })
	void whenToPublishIsChecked(String query, String field) {
		assertThat(putAs(query, "when", TestArticle.of("when").text())).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo(field);
	}

	@Test
	void whatIsTakenBackIsGoneForReadersAndCanBeRestored() {
		String tag = tag(put("gone", TestArticle.of("gone").text()));
		awaitListed("gone");
		assertThat(this.mvc.delete().uri("/api/articles/gone").with(editor())).hasStatus(428);
		MvcTestResult taken = this.mvc.delete()
			.uri("/api/articles/gone")
			.with(editor())
			.header("If-Match", tag)
			.exchange();
		assertThat(taken).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/articles/gone")).hasStatus(404);
		await().atMost(Duration.ofSeconds(2)).until(() -> !isListed("gone"));
		assertThat(post("gone/revisions/1/restore", tag(taken))).hasStatusOk();
		assertThat(this.mvc.get().uri("/api/articles/gone")).hasStatusOk();
	}

	@Test
	void everyRevisionIsKeptWithItsAuthorAndDifference() {
		String tag = tag(put("kept", TestArticle.of("kept").title("One").text()));
		tag = tag(put("kept", TestArticle.of("kept").title("Two").text(), "If-Match", tag));
		put("kept", TestArticle.of("kept").title("Three").text(), "If-Match", tag);
		assertThat(read("kept/revisions")).bodyJson()
			.isLenientlyEqualTo(
					"{\"total\":3,\"revisions\":[{\"number\":3,\"author\":\"editor:editor-1\"},{\"number\":2},"
							+ "{\"number\":1}]}");
		assertThat(read("kept/revisions?page=1&size=2")).bodyJson()
			.extractingPath("$.revisions[*].number")
			.asArray()
			.containsExactly(1);
		assertThat(read("kept/revisions/1")).bodyText().contains("title: \"One\"");
		assertThat(read("kept/revisions/2/difference")).bodyText().contains("-title: \"One\"", "+title: \"Two\"");
		assertThat(read("kept/revisions/3/difference?since=1")).bodyText()
			.contains("-title: \"One\"", "+title: \"Three\"");
		assertThat(read("kept/revisions/9")).hasStatus(404);
	}

	@Test
	void whatOthersLinkToCantGoAway() {
		String target = tag(put("target", TestArticle.of("target").body("## Here\n\nText.\n").text()));
		put("linking", TestArticle.of("linking").body("See [there](/articles/target#here).\n").text());
		awaitListed("linking");
		assertThat(this.mvc.delete().uri("/api/articles/target").with(editor()).header("If-Match", target))
			.hasStatus(409)
			.bodyText()
			.contains("linking");
		assertThat(put("target", TestArticle.of("target").text(), "If-Match", target)).hasStatus(409);
	}

	@Test
	void aBrokenLinkIsRefusedWithItsLine() {
		assertThat(put("broken", TestArticle.of("broken").body("See [there](/articles/nowhere).\n").text()))
			.hasStatus(400)
			.bodyJson()
			.isLenientlyEqualTo("{\"errors\":[{\"pointer\":\"line 20\","
					+ "\"message\":\"the link /articles/nowhere leads nowhere\"}]}");
	}

	@Test
	void theSlugOfTheAddressAndOfTheTextAreTheSame() {
		assertThat(put("one", TestArticle.of("another").text())).hasStatus(400).bodyText().contains("another");
	}

	@Test
	void ofManyEditorsAtOnceOneWinsAndTheOthersAreTold() {
		String tag = tag(put("contested", TestArticle.of("contested").text()));
		List<Integer> statuses = IntStream.range(0, 12)
			.parallel()
			.mapToObj((number) -> put("contested", TestArticle.of("contested").title("Take " + number).text(),
					"If-Match", tag)
				.getResponse()
				.getStatus())
			.toList();
		assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "source", "revisions", "revisions/1", "revisions/1/difference" })
	void whatEditorsReadIsForEditors(String path) {
		assertThat(this.mvc.get().uri("/api/articles/low-back-pain-rest-or-move/" + path)).hasStatus(401);
		assertThat(this.mvc.get()
			.uri("/api/articles/low-back-pain-rest-or-move/" + path)
			.with(token("person", "ROLE_USER"))).hasStatus(403);
	}

	@Test
	void onlyEditorsChangeAnything() {
		for (var request : List.of(
				this.mvc.put().uri("/api/articles/x").contentType(MediaType.TEXT_MARKDOWN).content("x"),
				this.mvc.delete().uri("/api/articles/x"), this.mvc.post().uri("/api/articles/x/publication"),
				this.mvc.delete().uri("/api/articles/x/publication"),
				this.mvc.post().uri("/api/articles/x/revisions/1/restore"),
				this.mvc.post().uri("/api/articles/import").contentType(MediaType.TEXT_PLAIN).content("x"),
				this.mvc.get().uri("/api/editorial/articles"))) {
			assertThat(request).hasStatus(401);
			assertThat(request.with(token("person", "ROLE_USER"))).hasStatus(403);
		}
	}

	@Test
	void editorsSeeWhereArticlesStand() {
		putAs("?state=draft", "a-draft-of-mine", TestArticle.of("a-draft-of-mine").text());
		assertThat(this.mvc.get().uri("/api/editorial/articles?size=100").with(editor())).hasStatusOk()
			.bodyJson()
			.extractingPath("$.articles[*].slug")
			.asArray()
			.contains("a-draft-of-mine", "low-back-pain-rest-or-move");
	}

	private MvcTestResult source(String slug) {
		return read(slug + "/source");
	}

	private MvcTestResult read(String path) {
		return this.mvc.get().uri("/api/articles/" + path).with(editor()).exchange();
	}

	private MvcTestResult post(String path, String tag) {
		return this.mvc.post().uri("/api/articles/" + path).with(editor()).header("If-Match", tag).exchange();
	}

}
