package org.moveagain.support.problem;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.moveagain.support.TestService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@SpringBootTest(classes = TestService.class,
		properties = { "spring.config.import=classpath:service-defaults.yaml", "moveagain.token.audience=test",
				"moveagain.token.jwk-set-uri=http://localhost:1/keys" })
@AutoConfigureMockMvc
class ProblemTests {

	private static final String WALK = """
			{"minutes": 30, "at": "2026-11-22T08:00:00+01:00", "shares": {"uphill": 40}, "stops": [{"name": "bench", "seated": true}]}""";

	@Autowired
	MockMvcTester mvc;

	@Test
	void takesWhatIsRightAndKeepsTheOffset() {
		assertThat(this.mvc.post().uri("/open/walks").contentType(MediaType.APPLICATION_JSON).content(WALK))
			.hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo(WALK);
	}

	static Stream<Arguments> wrongBodies() {
		return Stream.of(arguments(WALK.replace("\"minutes\": 30", "\"minutes\": \"thirty\""), "/minutes"),
				arguments(WALK.replace("\"minutes\": 30", "\"minutes\": \"30\""), "/minutes"),
				arguments(WALK.replace("\"minutes\": 30", "\"minutes\": 30.5"), "/minutes"),
				arguments(WALK.replace("\"minutes\": 30", "\"minutes\": 1e308"), "/minutes"),
				arguments(WALK.replace("\"minutes\": 30", "\"minutes\": null"), "/minutes"),
				arguments(WALK.replace("\"minutes\": 30", "\"minutes\": [30]"), "/minutes"),
				arguments(WALK.replace("\"minutes\": 30", "\"minutes\": 30, \"mintues\": 30"), "/mintues"),
				arguments(WALK.replace("2026-11-22T08", "2026-13-45T08"), "/at"),
				arguments(WALK.replace("+01:00", ""), "/at"),
				arguments(WALK.replace("40", "\"all\""), "/shares/uphill"),
				arguments(WALK.replace("true", "\"yes\""), "/stops/0/seated"),
				arguments(WALK.replace("\"seated\": true", "\"seated\": true, \"a/b~\": 1"), "/stops/0/a~1b~0"));
	}

	@ParameterizedTest
	@MethodSource("wrongBodies")
	void pointsAtTheFieldThatIsWrong(String body, String pointer) {
		assertThat(this.mvc.post().uri("/open/walks").contentType(MediaType.APPLICATION_JSON).content(body))
			.hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.hasPathSatisfying("$.type", (type) -> assertThat(type).isEqualTo("/problems/invalid-input"))
			.hasPathSatisfying("$.errors[0].pointer", (found) -> assertThat(found).isEqualTo(pointer))
			.hasPathSatisfying("$.errors[0].message", (message) -> assertThat(message).asString().isNotBlank());
	}

	static Stream<String> brokenBodies() {
		return Stream.of("", "{", "null", "[]", "\"text\"", "{\"minutes\": 1, \"minutes\": 2}", WALK + " {}",
				"{\"a\": \u0001}", "{\"minutes\": NaN}", "[".repeat(5_000));
	}

	@ParameterizedTest
	@MethodSource("brokenBodies")
	void answersBrokenJsonWithAProblemThatNamesNoInternals(String body) {
		assertThat(this.mvc.post().uri("/open/walks").contentType(MediaType.APPLICATION_JSON).content(body))
			.hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.doesNotContainIgnoringCase("moveagain.support")
			.doesNotContainIgnoringCase("jackson")
			.doesNotContainIgnoringCase("exception");
	}

	@Test
	void namesTheParameterThatIsWrong() {
		assertThat(this.mvc.get().uri("/open/walks?from=yesterday")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0]")
			.asMap()
			.containsEntry("pointer", "from")
			.containsEntry("message", "This must be a date, such as 2026-11-22.");
		assertThat(this.mvc.get().uri("/open/walks")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo("from");
		assertThat(this.mvc.get().uri("/open/walks/not-a-uuid")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo("id");
	}

	@Test
	void saysWhichMethodsAndTypesARouteTakes() {
		assertThat(this.mvc.delete().uri("/open/walks")).hasStatus(405)
			.containsHeader("Allow")
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/method-not-allowed");
		assertThat(this.mvc.post().uri("/open/walks").contentType(MediaType.TEXT_PLAIN).content("hello")).hasStatus(415)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/unsupported-media-type");
		assertThat(this.mvc.get().uri("/open/nowhere")).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/not-found");
	}

	@Test
	void keepsWhatWentWrongInsideToItself() {
		assertThat(this.mvc.get().uri("/open/broken")).hasStatus(500)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.doesNotContain("swordfish")
			.doesNotContain("IllegalState");
	}

	@Test
	void everyTypeHasAnAddressOfItsOwn() {
		assertThat(ProblemType.values()).extracting(ProblemType::uri).doesNotHaveDuplicates();
		assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug))
			.allMatch((slug) -> slug.matches("[a-z-]+"));
	}

}
