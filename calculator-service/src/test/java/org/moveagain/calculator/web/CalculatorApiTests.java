package org.moveagain.calculator.web;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
class CalculatorApiTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void listsTheCalculators() {
		assertThat(this.mvc.get().uri("/api/calculators")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.calculators[*].id")
			.asArray()
			.containsExactly("protein", "water");
	}

	@Test
	void aDefinitionHoldsAllThatAFormNeeds() {
		assertThat(this.mvc.get().uri("/api/calculators/protein")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.inputs[?(@.name=='weight')].units[*].unit",
					(units) -> assertThat(units).asArray().containsExactly("kg", "lb"))
			.hasPathSatisfying("$.inputs[?(@.name=='weight')].required",
					(required) -> assertThat(required).asArray().containsExactly(true))
			.hasPathSatisfying("$.inputs[?(@.name=='trimester')].showIf.input",
					(input) -> assertThat(input).asArray().containsExactly("pregnant"))
			.hasPathSatisfying("$.inputs[?(@.name=='activity')].default",
					(preset) -> assertThat(preset).asArray().containsExactly("sedentary"))
			.hasPathSatisfying("$.sources[0].year", (year) -> assertThat(year).isEqualTo(2005));
	}

	@Test
	void calculatesInAnyUnit() {
		assertThat(post("protein", """
				{"weight": {"value": 154.3, "unit": "lb"}, "age": 40}""")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.outcome", (outcome) -> assertThat(outcome).isEqualTo("result"))
			.hasPathSatisfying("$.results[0].value", (value) -> assertThat(value).isEqualTo(56.0))
			.hasPathSatisfying("$.formula", (formula) -> assertThat(formula).asString().startsWith("69.99 kg × 0.8 g"));
	}

	@Test
	void saysWhomItIsNotFor() {
		assertThat(post("water", """
				{"sex": "male", "conditions": ["heart", "kidney"]}""")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.outcome", (outcome) -> assertThat(outcome).isEqualTo("not-for-you"))
			.hasPathSatisfying("$.reasons[*].id", (ids) -> assertThat(ids).asArray().containsExactly("heart", "kidney"))
			.doesNotHavePath("$.results");
	}

	static Stream<Arguments> wrongWeights() {
		return Stream
			.of("null", "\"70\"", "true", "[70]", "29.9", "300.1", "-70", "0", "1e308", "1e-308", "1e999999999",
					"70.000000000000000000000000000000001")
			.map(Arguments::arguments);
	}

	@ParameterizedTest
	@MethodSource("wrongWeights")
	void aWrongAmountIsNamed(String weight) {
		assertProblem(post("protein", "{\"weight\": " + weight + "}"), "/inputs/weight");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{'value': 70, 'unit': 'stone'} | /inputs/weight/unit",
					"{'value': 70, 'unit': 7} | /inputs/weight/unit", "{'unit': 'kg'} | /inputs/weight/value",
					"{'value': '70', 'unit': 'kg'} | /inputs/weight/value",
					"{'value': 66.1, 'unit': 'lb'} | /inputs/weight/value", "{'value': 70, 'x': 1} | /inputs/weight/x",
					"{} | /inputs/weight/value" })
	void aWrongAmountWithAUnitIsNamed(String weight, String pointer) {
		assertProblem(post("protein", "{\"weight\": " + weight.replace('\'', '"') + "}"), pointer);
	}

	@ParameterizedTest
	@CsvSource({ "30, kg, 200", "300, kg, 200", "29.99, kg, 400", "300.01, kg, 400", "66.2, lb, 200", "66.1, lb, 400",
			"661.3, lb, 200", "661.4, lb, 400" })
	void aLimitIsTakenAndWhatIsBeyondIsNot(String value, String unit, int status) {
		assertThat(post("protein", "{\"weight\": {\"value\": " + value + ", \"unit\": \"" + unit + "\"}}"))
			.hasStatus(status);
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnce() {
		assertThat(post("protein",
				"""
						{"weight": 5, "age": 40.5, "activity": "lazy", "illness": "no", "pregnant": true, "months": 2, "a/b": 1}"""))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.containsExactlyInAnyOrder("/inputs/weight", "/inputs/age", "/inputs/activity", "/inputs/illness",
					"/inputs/trimester", "/inputs/months", "/inputs/a~1b");
	}

	static Stream<Arguments> wrongRequests() {
		return Stream.of(arguments("water", "{}", "/inputs/sex"),
				arguments("water", "{\"sex\": \"other\"}", "/inputs/sex"),
				arguments("water", "{\"sex\": \"male\", \"pregnant\": true}", "/inputs/pregnant"),
				arguments("water", "{\"sex\": \"female\", \"conditions\": \"heart\"}", "/inputs/conditions"),
				arguments("water", "{\"sex\": \"female\", \"conditions\": [\"heart\", \"moon\"]}",
						"/inputs/conditions/1"),
				arguments("water", "{\"sex\": \"female\", \"conditions\": [\"heart\", \"heart\"]}",
						"/inputs/conditions/1"),
				arguments("protein", "{}", "/inputs/weight"));
	}

	@ParameterizedTest
	@MethodSource("wrongRequests")
	void aWrongAnswerIsNamed(String calculator, String inputs, String pointer) {
		assertProblem(post(calculator, inputs), pointer);
	}

	@Test
	void anUnknownCalculatorIsNotFound() {
		assertThat(this.mvc.get().uri("/api/calculators/luck")).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(post("luck", "{}")).hasStatus(404);
	}

	@Test
	void inputsAreNeeded() {
		assertThat(
				this.mvc.post().uri("/api/calculators/protein").contentType(MediaType.APPLICATION_JSON).content("{}"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].pointer")
			.isEqualTo("/inputs");
	}

	private MvcTestResult post(String calculator, String inputs) {
		return this.mvc.post()
			.uri("/api/calculators/" + calculator)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"inputs\": " + inputs + "}")
			.exchange();
	}

	private static void assertProblem(MvcTestResult result, String pointer) {
		assertThat(result).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[*].pointer")
			.asArray()
			.contains(pointer);
	}

}
