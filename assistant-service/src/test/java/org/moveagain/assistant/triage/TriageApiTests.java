package org.moveagain.assistant.triage;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@SpringBootTest
@AutoConfigureMockMvc
class TriageApiTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void beginsWithTheMostUrgentQuestionAndPromisesNothing() {
		assertThat(triage("{\"answers\": {}}")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.next.rule", (rule) -> assertThat(rule).isEqualTo("saddle-numbness"))
			.hasPathSatisfying("$.next.answers",
					(answers) -> assertThat(answers).asArray().containsExactly("yes", "no", "unsure"))
			.hasPathSatisfying("$.tier", (tier) -> assertThat(tier).isNull())
			.hasPathSatisfying("$.complete", (complete) -> assertThat(complete).isEqualTo(false))
			.hasPathSatisfying("$.returnList", (list) -> assertThat(list).asArray().hasSizeGreaterThan(10));
	}

	@Test
	void anEmergencyBringsTheCardAtOnce() {
		assertThat(triage("{\"answers\": {\"bladder-bowel\": \"yes\"}, \"profile\": {\"country\": \"GB\"}}"))
			.hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.tier", (tier) -> assertThat(tier).isEqualTo("EMERGENCY"))
			.hasPathSatisfying("$.card.number", (number) -> assertThat(number).isEqualTo("999"))
			.hasPathSatisfying("$.card.text", (text) -> assertThat(text).asString().contains("Call 999 now"))
			.hasPathSatisfying("$.reasons[0].rule", (rule) -> assertThat(rule).isEqualTo("bladder-bowel"))
			.hasPathSatisfying("$.reasons[0].source", (source) -> assertThat(source).asString().contains("NHS"))
			.hasPathSatisfying("$.next.rule", (next) -> assertThat(next).isEqualTo("bladder-bowel.old"));
	}

	@Test
	void withoutACountryTheCardNamesNoNumber() {
		assertThat(triage("{\"answers\": {\"chest-pain\": \"yes\"}}")).bodyJson()
			.hasPathSatisfying("$.card.text",
					(text) -> assertThat(text).asString().contains("your local emergency number"))
			.doesNotHavePath("$.card.number")
			.hasPathSatisfying("$.complete", (complete) -> assertThat(complete).isEqualTo(true));
	}

	@Test
	void thoughtsOfHarmingOneselfBringTheCrisisCardFirstAndStopTheQuestions() {
		assertThat(triage(
				"{\"answers\": {\"self-harm\": \"unsure\", \"chest-pain\": \"yes\"}, \"profile\": {\"country\": \"IE\"}}"))
			.bodyJson()
			.hasPathSatisfying("$.card.title", (title) -> assertThat(title).asString().contains("talk to somebody"))
			.hasPathSatisfying("$.card.text",
					(text) -> assertThat(text).asString()
						.contains("112", "Samaritans at 116 123", "emergency department"))
			.hasPathSatisfying("$.next", (next) -> assertThat(next).isNull());
	}

	@Test
	void whatIsKnownOfThePersonIsNotAskedAgain() {
		assertThat(triage("{\"answers\": {}, \"profile\": {\"age\": 16}}")).bodyJson()
			.extractingPath("$.reasons[0].rule")
			.isEqualTo("special-groups");
		assertThat(triage("{\"answers\": {\"neck-cord\": \"yes\"}, \"profile\": {\"region\": \"low-back\"}}"))
			.bodyJson()
			.extractingPath("$.tier")
			.isEqualTo("EMERGENCY");
	}

	static Stream<Arguments> wrongRequests() {
		return Stream.of(arguments("{}", "/answers"), arguments("{\"answers\": null}", "/answers"),
				arguments("{\"answers\": []}", "/answers"),
				arguments("{\"answers\": {\"trauma\": \"maybe\"}}", "/answers/trauma"),
				arguments("{\"answers\": {\"trauma\": true}}", "/answers/trauma"),
				arguments("{\"answers\": {\"trauma\": null}}", "/answers/trauma"),
				arguments("{\"answers\": {\"a/b\": \"yes\"}}", "/answers/a~1b"),
				arguments("{\"answers\": {}, \"hurry\": true}", "/hurry"),
				arguments("{\"answers\": {}, \"profile\": {\"age\": -1}}", "/profile/age"),
				arguments("{\"answers\": {}, \"profile\": {\"age\": 1e999}}", "/profile/age"),
				arguments("{\"answers\": {}, \"profile\": {\"country\": \"Mars\"}}", "/profile/country"),
				arguments("{\"answers\": {}, \"profile\": {\"region\": 3}}", "/profile/region"),
				arguments("{\"answers\": {}, \"profile\": {\"name\": \"Ada\"}}", "/profile/name"));
	}

	@ParameterizedTest
	@MethodSource("wrongRequests")
	void namesWhatIsWrong(String request, String pointer) {
		assertThat(triage(request)).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactly(pointer);
	}

	@Test
	void namesEverythingThatIsWrongAtOnce() {
		assertThat(triage("{\"answers\": {\"x\": \"yes\", \"trauma\": 1}, \"profile\": {\"age\": \"old\"}}")).bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactlyInAnyOrder("/answers/x", "/answers/trauma", "/profile/age");
	}

	private MvcTestResult triage(String request) {
		return this.mvc.post()
			.uri("/api/assistant/triage")
			.contentType(MediaType.APPLICATION_JSON)
			.content(request)
			.exchange();
	}

}
