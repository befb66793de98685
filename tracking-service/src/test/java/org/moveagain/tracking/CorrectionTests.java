package org.moveagain.tracking;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionTests extends RunningService {

	private static final String AT = "2026-11-20T08:00:00Z";

	private final UUID id = UUID.randomUUID();

	@Test
	void aStateHasTheSameTagWhereverItIsRead() {
		MvcTestResult logged = post("cora", entry(this.id, AT, 6));
		assertThat(tag(logged)).matches("\"\\d+\"");
		assertThat(tag(read(logged))).isEqualTo(tag(logged));
		MvcTestResult corrected = put("cora", this.id, entry(this.id, AT, 5));
		assertThat(tag(corrected)).isNotEqualTo(tag(logged));
		assertThat(tag(read(corrected))).isEqualTo(tag(corrected));
	}

	@Test
	void aCorrectionOfWhatWasReadIsTaken() {
		String tag = tag(post("cora", entry(this.id, AT, 6)));
		MvcTestResult first = correct(5, tag);
		assertThat(first).hasStatusOk();
		assertThat(read(correct(4, tag(read(first))))).bodyJson().extractingPath("$.measures.pain").isEqualTo(4);
	}

	@Test
	void aCorrectionOfAnOlderStateIsRefused() {
		String old = tag(post("cora", entry(this.id, AT, 6)));
		MvcTestResult first = correct(5, old);
		assertThat(correct(4, old)).hasStatus(412).bodyJson().extractingPath("$.type").isEqualTo("/problems/stale");
		assertThat(delete(old)).hasStatus(412);
		assertThat(read(first)).bodyJson().extractingPath("$.measures.pain").isEqualTo(5);
	}

	@Test
	void theRepeatOfACorrectionWhoseAnswerWasLostIsHarmless() {
		String old = tag(post("cora", entry(this.id, AT, 6)));
		String now = tag(correct(5, old));
		MvcTestResult again = correct(5, old);
		assertThat(again).hasStatusOk();
		assertThat(tag(again)).isEqualTo(now);
	}

	@Test
	void ofManyThatReadTheSameStateEachIsTakenWholeOrRefused() {
		String tag = tag(post("cora", entry(this.id, AT, 10)));
		List<MvcTestResult> answers = IntStream.range(0, 8).parallel().mapToObj((pain) -> correct(pain, tag)).toList();
		assertThat(answers).extracting((answer) -> answer.getResponse().getStatus())
			.containsAnyOf(200)
			.isSubsetOf(200, 412);
		MvcTestResult last = answers.stream()
			.filter((answer) -> answer.getResponse().getStatus() == 200)
			.max((one, other) -> Long.compare(offset(one), offset(other)))
			.orElseThrow();
		assertThat(tag(read(last))).isEqualTo(tag(last));
	}

	@Test
	void whatIsMissingOrDeletedCantBeCorrected() {
		assertThat(correct(5, "\"1\"")).hasStatus(404);
		String tag = tag(post("cora", entry(this.id, AT, 6)));
		assertThat(delete(tag)).hasStatus(204);
		assertThat(correct(5, tag)).hasStatus(410);
		assertThat(correct(5, "*")).hasStatus(410);
	}

	@Test
	void aStarTakesWhateverIsThere() {
		post("cora", entry(this.id, AT, 6));
		assertThat(correct(5, "*")).hasStatusOk();
		assertThat(delete("*")).hasStatus(204);
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "\"x\"", "\"\"", "\"1\", \"2\"", "\"99999999999999999999\"" })
	void whatIsNoTagIsNamed(String tag) {
		assertThat(correct(5, tag)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo("If-Match");
	}

	private MvcTestResult correct(int pain, String tag) {
		return this.mvc.method(HttpMethod.PUT)
			.uri(ENTRIES + "/" + this.id)
			.with(as("cora"))
			.header("If-Match", tag)
			.contentType(MediaType.APPLICATION_JSON)
			.content(entry(this.id, AT, pain))
			.exchange();
	}

	private MvcTestResult delete(String tag) {
		return this.mvc.delete().uri(ENTRIES + "/" + this.id).with(as("cora")).header("If-Match", tag).exchange();
	}

	private MvcTestResult read(MvcTestResult written) {
		return get("cora", ENTRIES + "/" + this.id, position(written));
	}

	private static String tag(MvcTestResult answer) {
		return Objects.requireNonNull(answer.getResponse().getHeader("ETag"));
	}

	private static long offset(MvcTestResult answer) {
		return Long.parseLong(tag(answer).replace("\"", ""));
	}

}
