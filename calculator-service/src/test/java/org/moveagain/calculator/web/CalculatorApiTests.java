package org.moveagain.calculator.web;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class CalculatorApiTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void listsTheCalculators() {
		assertThat(new Api(this.mvc).ids()).containsExactly("bmi", "energy", "healthy-weight", "heart-rate",
				"load-change", "protein", "sweat-rate", "waist-height", "walking-energy", "water", "weekly-activity");
	}

	@Test
	void aDefinitionHoldsAllThatAFormNeeds() {
		assertThat(this.mvc.get().uri("/api/calculators/protein")).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.inputs[?(@.name=='weight')].units[*].unit",
					(units) -> assertThat(units).asArray().containsExactly("kg", "lb"))
			.hasPathSatisfying("$.inputs[?(@.name=='weight')].units[1].size",
					(size) -> assertThat(size).asArray().containsExactly(0.45359237))
			.hasPathSatisfying("$.inputs[?(@.name=='height')].units[1].parts[*].unit",
					(units) -> assertThat(units).asArray().containsExactly("ft", "in"))
			.hasPathSatisfying("$.inputs[?(@.name=='weight')].required",
					(required) -> assertThat(required).asArray().containsExactly(true))
			.hasPathSatisfying("$.inputs[?(@.name=='trimester')].showIf.input",
					(input) -> assertThat(input).asArray().containsExactly("pregnant"))
			.hasPathSatisfying("$.inputs[?(@.name=='activity')].default",
					(preset) -> assertThat(preset).asArray().containsExactly("sedentary"))
			.hasPathSatisfying("$.sources[0].year", (year) -> assertThat(year).isEqualTo(2005));
	}

	/** What a person reads must be there for each of them. */
	@Test
	void everyDefinitionNamesItsSourcesItsResultsAndItsCautions() {
		Api api = new Api(this.mvc);
		for (String id : api.ids()) {
			JsonNode definition = api.definition(id);
			assertThat(definition.get("id").stringValue()).isEqualTo(id);
			assertThat(definition.get("sources").values()).as(id)
				.isNotEmpty()
				.allMatch((source) -> source.get("year").intValue() >= 1950 && source.hasNonNull("name"));
			assertThat(definition.get("results").values()).as(id).isNotEmpty();
			assertThat(definition.get("cautions").values()).as(id).isNotEmpty();
			assertThat(definition.get("formula").stringValue()).as(id).isNotBlank();
		}
	}

	@Test
	void conditionsAreAskedFirstAndMayBeLeftOut() {
		Api api = new Api(this.mvc);
		for (String id : api.ids()) {
			JsonNode inputs = api.definition(id).get("inputs");
			for (int index = 0; index < inputs.size(); index++) {
				if (inputs.get(index).get("name").stringValue().equals("conditions")) {
					assertThat(index).as(id).isZero();
					assertThat(inputs.get(index).get("required").booleanValue()).as(id).isFalse();
				}
			}
		}
	}

	@Test
	void everyReasonIsGivenTogether() {
		JsonNode answer = Api.json(new Api(this.mvc).post("water", """
				{"inputs": {"sex": "male", "conditions": ["kidney", "heart"]}}"""));
		assertThat(answer.get("reasons").values()).extracting((reason) -> reason.get("id").stringValue())
			.containsExactly("heart", "kidney");
		assertThat(answer.propertyNames()).containsExactly("calculator", "outcome", "reasons");
	}

	@Test
	void aResultIsNeverCached() {
		assertThat(new Api(this.mvc).post("water", "{\"inputs\": {\"sex\": \"male\"}}")).hasStatusOk()
			.headers()
			.hasValue("Cache-Control", "no-store");
	}

	@Test
	void aRangeHasItsTwoEndsAsTheyAreShown() {
		JsonNode amount = Api.json(new Api(this.mvc).post("heart-rate", """
				{"inputs": {"age": 45, "restingHeartRate": 70}}""")).get("results").get(0);
		assertThat(amount.get("shown")).isEqualTo(Api.JSON.readTree("{\"low\": 113, \"high\": 133, \"decimals\": 0}"));
	}

	@Test
	void anUnknownCalculatorIsNotFound() {
		assertThat(this.mvc.get().uri("/api/calculators/luck")).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(new Api(this.mvc).post("luck", "{\"inputs\": {}}")).hasStatus(404);
	}

}
