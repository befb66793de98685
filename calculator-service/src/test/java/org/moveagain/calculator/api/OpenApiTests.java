package org.moveagain.calculator.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.web.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description holds what the service does: its examples are run, its schemas are
 * applied.
 */
@SpringBootTest
@AutoConfigureMockMvc
class OpenApiTests {

	private static final SchemaRegistry REGISTRY = SchemaRegistry
		.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	@Autowired
	MockMvcTester mvc;

	@Autowired
	List<Calculator> calculators;

	private Api api;

	private JsonNode document;

	@BeforeEach
	void read() {
		this.api = new Api(this.mvc);
		this.document = this.api.get("/v3/api-docs");
	}

	@Test
	void everyCalculatorHasAPathOfItsOwn() {
		assertThat(this.document.get("openapi").stringValue()).isEqualTo("3.1.0");
		assertThat(this.document.get("paths").propertyNames()).hasSize(2 + this.calculators.size())
			.containsAll(
					this.calculators.stream().map((each) -> "/api/calculators/" + each.definition().id()).toList());
	}

	@TestFactory
	Stream<DynamicTest> anExampleGivesWhatItSays() {
		List<DynamicTest> tests = new ArrayList<>();
		for (Calculator calculator : this.calculators) {
			String id = calculator.definition().id();
			JsonNode requests = media(id, "requestBody").get("examples");
			JsonNode responses = media(id, "responses").get("examples");
			assertThat(requests.propertyNames()).hasSizeGreaterThanOrEqualTo(2);
			for (Map.Entry<String, JsonNode> example : requests.properties()) {
				JsonNode expected = responses.get(example.getKey()).get("value");
				tests.add(DynamicTest.dynamicTest(id + " " + example.getKey(),
						() -> run(id, example.getValue().get("value"), expected)));
			}
		}
		return tests.stream();
	}

	private void run(String id, JsonNode request, JsonNode expected) {
		assertThat(errors(media(id, "requestBody").get("schema"), request)).isEmpty();
		MvcTestResult answer = this.api.post(id, request.toString());
		assertThat(answer).hasStatusOk();
		assertThat(Api.json(answer).toPrettyString()).isEqualTo(expected.toPrettyString());
		assertThat(errors(media(id, "responses").get("schema"), Api.json(answer))).isEmpty();
	}

	@Test
	void everyDefinitionIsAsDescribed() {
		JsonNode schema = this.document.at("/components/schemas/Definition");
		for (Calculator calculator : this.calculators) {
			JsonNode definition = this.api.get("/api/calculators/" + calculator.definition().id());
			assertThat(errors(schema, definition)).isEmpty();
		}
	}

	/** The schemas are no weaker than the service where they can be as strong. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "bmi | {\"inputs\": {\"weight\": 70}}",
			"bmi | {\"inputs\": {\"weight\": 29.9, \"height\": 175}}",
			"bmi | {\"inputs\": {\"weight\": 70, \"height\": 175, \"luck\": 7}}",
			"bmi | {\"inputs\": {\"weight\": {\"value\": 154, \"unit\": \"stone\"}, \"height\": 175}}",
			"bmi | {\"inputs\": {\"weight\": 70, \"height\": {\"value\": {\"ft\": 5, \"in\": 12}, \"unit\": \"ft+in\"}}}",
			"bmi | {\"inputs\": {\"weight\": 70, \"height\": 175}, \"units\": \"imperial\"}",
			"bmi | {\"inputs\": {\"weight\": 70, \"height\": 175, \"conditions\": [\"frail\", \"frail\"]}}",
			"walking-energy | {\"inputs\": {\"weight\": 70, \"met\": \"3.5\", \"minutes\": 30}}",
			"protein | {\"inputs\": {\"weight\": 70, \"pregnant\": true}}",
			"protein | {\"inputs\": {\"weight\": 70, \"trimester\": 2}}",
			"water | {\"inputs\": {\"sex\": \"male\", \"pregnant\": true}}", "water | {}" })
	void whatTheServiceRefusesTheSchemaRefuses(String id, String request) {
		assertThat(this.api.post(id, request)).hasStatus(400);
		assertThat(errors(media(id, "requestBody").get("schema"), Api.JSON.readTree(request))).isNotEmpty();
	}

	@Test
	void aProblemIsAsDescribed() {
		JsonNode problem = Api.json(this.api.post("bmi", "{\"inputs\": {}}"));
		assertThat(errors(this.document.at("/components/schemas/Problem"), problem)).isEmpty();
	}

	private JsonNode media(String id, String part) {
		JsonNode body = this.document.get("paths").get("/api/calculators/" + id).get("post").get(part);
		return (part.equals("responses") ? body.get("200") : body).get("content").get("application/json");
	}

	/** The schema together with the components that it points to. */
	private List<String> errors(JsonNode schema, JsonNode value) {
		ObjectNode whole = ((ObjectNode) schema.deepCopy()).set("components", this.document.get("components"));
		Schema compiled = REGISTRY.getSchema(whole.toString(), InputFormat.JSON);
		return compiled.validate(value.toString(), InputFormat.JSON).stream().map(Object::toString).toList();
	}

}
