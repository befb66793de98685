package org.moveagain.content;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Search over the shipped articles, as people type. */
class SearchTests extends RunningContent {

	@BeforeEach
	void awaitIndex() {
		awaitShipped();
	}

	@ParameterizedTest
	@CsvSource({ "sciatica, leg-pain-and-sciatica", "neck pain, neck-pain", "sitting at a desk, sitting-and-desk-work",
			"lifting again, returning-to-lifting", "walking plan, graded-walking-plan", "flare-up, flare-ups",
			"sleep, sleep-and-pain", "do i need a scan, imaging-and-when-it-helps", "pacing, pacing-and-goals",
			"physical therapist first visit, what-to-expect-from-physical-therapy",
			"rest or move, low-back-pain-rest-or-move" })
	void findsTheArticleAboutIt(String typed, String slug) {
		assertThat(search(typed)).bodyJson().extractingPath("$.results[0].slug").isEqualTo(slug);
	}

	@ParameterizedTest
	@CsvSource({ "trapped nerve, leg-pain-and-sciatica", "pinched nerve, leg-pain-and-sciatica",
			"lumbago, low-back-pain-rest-or-move", "physio, what-to-expect-from-physical-therapy",
			"mri, imaging-and-when-it-helps", "insomnia, sleep-and-pain", "office work, sitting-and-desk-work" })
	void knowsWhatPeopleCallIt(String typed, String slug) {
		assertThat(search(typed)).bodyJson().extractingPath("$.results[*].slug").asArray().contains(slug);
	}

	@ParameterizedTest
	@CsvSource({ "sciatca, leg-pain-and-sciatica", "scatica, leg-pain-and-sciatica", "slep, sleep-and-pain",
			"phisical therapy, what-to-expect-from-physical-therapy", "imagin, imaging-and-when-it-helps",
			"wallking plan, graded-walking-plan" })
	void forgivesTypingErrors(String typed, String slug) {
		assertThat(search(typed)).bodyJson().extractingPath("$.results[*].slug").asArray().contains(slug);
	}

	@ParameterizedTest
	@CsvSource({ "sci, leg-pain-and-sciatica", "scia, leg-pain-and-sciatica",
			"physic, what-to-expect-from-physical-therapy", "neck p, neck-pain" })
	void findsWhileSomebodyIsStillTyping(String typed, String slug) {
		assertThat(search(typed)).bodyJson().extractingPath("$.results[*].slug").asArray().contains(slug);
	}

	@Test
	void aResultLeadsToItsSectionAndShowsWhatMatched() throws Exception {
		MvcTestResult found = search("sciatica");
		assertThat(found).bodyJson().extractingPath("$.results[*].snippet[*].text").asArray().isNotEmpty();
		assertThat(found).bodyJson()
			.extractingPath("$.results[*].snippet[?(@.match == true)].text")
			.asArray()
			.anySatisfy((text) -> assertThat(text).asString().isEqualToIgnoringCase("sciatica"));
		assertThat(found).bodyJson()
			.extractingPath("$.results[0].href")
			.asString()
			.matches("/articles/[a-z-]+#[a-z0-9-]+");
	}

	@Test
	void facetsCountArticlesAndNarrow() {
		assertThat(search("pain")).bodyJson()
			.extractingPath("$.facets.category[?(@.value == 'Getting Care')].count")
			.asArray()
			.allSatisfy((count) -> assertThat((Integer) count).isPositive());
		assertThat(this.mvc.get().uri("/api/search").param("q", "pain").param("category", "Getting Care")).bodyJson()
			.extractingPath("$.results[*].category")
			.asArray()
			.isNotEmpty()
			.containsOnly("Getting Care");
		assertThat(this.mvc.get().uri("/api/search").param("q", "pain").param("category", "Cooking")).bodyJson()
			.extractingPath("$.total")
			.isEqualTo(0);
	}

	@Test
	void theListOfArticlesTakesAQuestionAsWell() {
		assertThat(this.mvc.get().uri("/api/articles").param("q", "sciatica")).bodyJson()
			.extractingPath("$.articles[0].slug")
			.isEqualTo("leg-pain-and-sciatica");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "((", "a AND", "title:*", "*", "?", "~", "[a TO b]", "\\", "+-!", "<script>",
			"\uD83D\uDE00", "the of and", "ًٌٍ", "％", "a\u0000b", "../../etc" })
	void nothingThatSomebodyTypesBreaksIt(String typed) {
		assertThat(search(typed)).hasStatusOk();
	}

	@Test
	void aVeryLongQuestionIsRefusedAndAnEmptyOneToo() {
		assertThat(search("a ".repeat(101))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo("q");
		for (String nothing : List.of("", "  ")) {
			assertThat(search(nothing)).hasStatus(400).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("q");
		}
		assertThat(search("xylophone quartz")).bodyJson().extractingPath("$.total").isEqualTo(0);
	}

	@Test
	void thePageWorksWithoutScriptsAndEscapesWhatWasTyped() {
		assertThat(this.mvc.get().uri("/search").param("q", "sciatica").accept(MediaType.TEXT_HTML)).hasStatusOk()
			.bodyText()
			.contains("<mark>", "/articles/leg-pain-and-sciatica#", "value=\"sciatica\"");
		assertThat(this.mvc.get().uri("/search").param("q", "\"><script>alert(1)</script>").accept(MediaType.TEXT_HTML))
			.bodyText()
			.doesNotContain("<script>alert");
		assertThat(this.mvc.get().uri("/search").accept(MediaType.TEXT_HTML)).hasStatusOk()
			.bodyText()
			.contains("What do you want to know?");
	}

	private MvcTestResult search(String typed) {
		return this.mvc.get().uri("/api/search").param("q", typed).exchange();
	}

}
