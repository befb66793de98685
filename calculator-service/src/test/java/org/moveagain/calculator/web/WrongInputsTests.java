package org.moveagain.calculator.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each input of each calculator, wrong in every way: always one problem that names it.
 */
@SpringBootTest
@AutoConfigureMockMvc
class WrongInputsTests {

	private static final List<String> NEVER_RIGHT = List.of("null", "\"text\"", "\"\"", "\"NaN\"", "\"70\"", "1e308",
			"-1e308", "1e-308", "1e999999999", "-1", "[[]]", "[null]", "[1]", "{}", "{\"value\": null}", "{\"x\": 1}",
			"{\"value\": 70, \"unit\": \"stone\"}", "{\"value\": 70, \"unit\": 7}", "{\"value\": 70, \"unit\": null}",
			"{\"value\": \"70\"}", "{\"value\": {\"ft\": 5}, \"unit\": \"ft+in\"}",
			"{\"value\": {\"ft\": 5, \"in\": 12}, \"unit\": \"ft+in\"}",
			"{\"value\": {\"ft\": 5.5, \"in\": 0}, \"unit\": \"ft+in\"}",
			"{\"value\": {\"ft\": 5, \"in\": -1}, \"unit\": \"ft+in\"}",
			"{\"value\": {\"ft\": 5, \"in\": 9, \"x\": 1}, \"unit\": \"ft+in\"}",
			"{\"value\": 5.9, \"unit\": \"ft+in\"}", "123456789012345678901234567890123");

	@Autowired
	MockMvcTester mvc;

	@TestFactory
	Stream<DynamicTest> aWrongInputIsNamed() {
		Api api = new Api(this.mvc);
		List<DynamicTest> tests = new ArrayList<>();
		for (String calculator : api.ids()) {
			for (JsonNode input : api.definition(calculator).get("inputs").values()) {
				String name = input.get("name").stringValue();
				tests.add(DynamicTest.dynamicTest(calculator + " " + name, () -> {
					for (String wrong : NEVER_RIGHT) {
						ObjectNode inputs = Sample.asking(calculator, input);
						inputs.set(name, Api.JSON.readTree(wrong));
						assertNames(api.postInputs(calculator, inputs), "/inputs/" + name, wrong);
					}
				}));
			}
		}
		return tests.stream();
	}

	@TestFactory
	Stream<DynamicTest> whatIsMissingIsNamedAllAtOnce() {
		Api api = new Api(this.mvc);
		return api.ids().stream().map((calculator) -> DynamicTest.dynamicTest(calculator, () -> {
			String[] needed = api.definition(calculator)
				.get("inputs")
				.values()
				.stream()
				.filter((input) -> input.get("required").booleanValue() && !input.has("showIf"))
				.map((input) -> "/inputs/" + input.get("name").stringValue())
				.toArray(String[]::new);
			MvcTestResult result = api.post(calculator, "{\"inputs\": {}}");
			assertThat(result).hasStatus(400);
			assertThat(Api.pointers(result)).containsExactlyInAnyOrder(needed);
		}));
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		MvcTestResult result = new Api(this.mvc).post("protein",
				"""
						{"units": "imperial", "weather": 1, "inputs": {"weight": 5, "age": 40.5, "activity": "lazy",
						"illness": "no", "pregnant": true, "months": 2, "a/b": 1, "height": {"value": 1, "unit": "mile", "x": 0}}}""");
		assertThat(result).hasStatus(400);
		assertThat(Api.pointers(result)).containsExactlyInAnyOrder("/units", "/weather", "/inputs/weight",
				"/inputs/age", "/inputs/activity", "/inputs/illness", "/inputs/trimester", "/inputs/months",
				"/inputs/a~1b", "/inputs/height/unit", "/inputs/height/x");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{} | /inputs", "{\"inputs\": null} | /inputs",
			"{\"inputs\": []} | /inputs", "{\"inputs\": \"x\"} | /inputs", "{\"input\": {\"sex\": \"male\"}} | /input",
			"{\"inputs\": {\"sex\": \"male\"}, \"units\": null} | /units",
			"{\"inputs\": {\"sex\": \"male\"}, \"units\": \"US\"} | /units",
			"{\"inputs\": {\"sex\": \"male\"}, \"units\": 1} | /units",
			"{\"inputs\": {\"sex\": \"male\", \"pregnant\": true}} | /inputs/pregnant",
			"{\"inputs\": {\"sex\": \"female\", \"conditions\": [\"heart\", \"moon\"]}} | /inputs/conditions/1",
			"{\"inputs\": {\"sex\": \"female\", \"conditions\": [\"heart\", \"heart\"]}} | /inputs/conditions/1" })
	void aWrongRequestIsNamed(String body, String pointer) {
		Api.assertProblem(new Api(this.mvc).post("water", body), pointer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "7", "{", "{\"inputs\": {\"sex\": NaN}}",
			"{\"inputs\": {\"sex\": \"male\", \"sex\": \"female\"}}", "{\"inputs\": {}} {}" })
	void aBodyThatIsNoRequestIsAProblem(String body) {
		MvcTestResult result = new Api(this.mvc).post("water", body);
		assertThat(result).hasStatus(400);
		assertThat(Api.pointers(result)).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"sweat-rate | {\"weightBefore\": 70, \"weightAfter\": 71, \"drunk\": 0.5, \"urine\": 0, \"hours\": 1} | /inputs/weightAfter",
			"load-change | {\"week1\": 0, \"week2\": 0, \"week3\": 0, \"week4\": 10} | /inputs/week3" })
	void answersThatContradictEachOtherAreNamed(String calculator, String inputs, String pointer) {
		Api.assertProblem(new Api(this.mvc).postInputs(calculator, Api.JSON.readTree(inputs)), pointer);
	}

	@Test
	void aNoToWhatWasNotAskedIsNoContradiction() {
		assertThat(new Api(this.mvc).post("water", "{\"inputs\": {\"sex\": \"male\", \"pregnant\": false}}"))
			.hasStatusOk();
	}

	@Test
	void aHostileRequestGetsAShortAnswer() {
		StringBuilder inputs = new StringBuilder();
		for (int each = 0; each < 3_000; each++) {
			inputs.append(",\"").append("x".repeat(each % 100)).append(each).append("\":1");
		}
		MvcTestResult result = new Api(this.mvc).post("water", "{\"inputs\": {\"sex\": \"male\"" + inputs + "}}");
		assertThat(result).hasStatus(400);
		assertThat(Api.pointers(result)).hasSize(100).allMatch((pointer) -> pointer.length() < 80);
	}

	private static void assertNames(MvcTestResult result, String pointer, String wrong) {
		assertThat(result).as(wrong).hasStatus(400);
		assertThat(Api.pointers(result)).as(wrong)
			.isNotEmpty()
			.allMatch((each) -> (each + "/").startsWith(pointer + "/"));
	}

}
