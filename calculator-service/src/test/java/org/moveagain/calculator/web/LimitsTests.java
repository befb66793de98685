package org.moveagain.calculator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each limit of each number of each calculator, in each unit: on it, just under it, just
 * over it.
 */
@SpringBootTest
@AutoConfigureMockMvc
class LimitsTests {

	private static final BigDecimal BIT = new BigDecimal("0.0001");

	@Autowired
	MockMvcTester mvc;

	@TestFactory
	Stream<DynamicTest> aLimitIsTakenAndWhatIsBeyondIsNot() {
		Api api = new Api(this.mvc);
		List<DynamicTest> tests = new ArrayList<>();
		for (String calculator : api.ids()) {
			for (JsonNode input : api.definition(calculator).get("inputs").values()) {
				for (JsonNode unit : input.path("units").values()) {
					String name = calculator + " " + input.get("name").stringValue() + " "
							+ unit.get("unit").stringValue();
					tests.add(DynamicTest.dynamicTest(name, () -> check(api, calculator, input, unit)));
				}
			}
		}
		assertThat(tests).hasSizeGreaterThan(40);
		return tests.stream();
	}

	private static void check(Api api, String calculator, JsonNode input, JsonNode unit) {
		BigDecimal min = unit.get("min").decimalValue();
		BigDecimal max = unit.get("max").decimalValue();
		BigDecimal bit = input.get("type").stringValue().equals("integer") ? BigDecimal.ONE : BIT;
		for (BigDecimal within : List.of(min, min.add(bit), max.subtract(bit), max)) {
			MvcTestResult result = post(api, calculator, input, unit, within);
			assertThat(result).as(within.toPlainString()).hasStatusOk();
		}
		for (BigDecimal beyond : List.of(min.subtract(bit), max.add(bit))) {
			MvcTestResult result = post(api, calculator, input, unit, beyond);
			assertThat(result).as(beyond.toPlainString()).hasStatus(400);
			assertThat(Api.pointers(result)).singleElement()
				.asString()
				.startsWith("/inputs/" + input.get("name").stringValue() + "/value");
		}
	}

	private static MvcTestResult post(Api api, String calculator, JsonNode input, JsonNode unit, BigDecimal number) {
		ObjectNode inputs = Sample.asking(calculator, input);
		ObjectNode amount = inputs.putObject(input.get("name").stringValue());
		amount.set("unit", unit.get("unit"));
		amount.set("value",
				unit.has("parts") ? inParts(number, unit.get("parts")) : JsonNodeFactory.instance.numberNode(number));
		return api.postInputs(calculator, inputs);
	}

	private static JsonNode inParts(BigDecimal number, JsonNode parts) {
		ObjectNode value = JsonNodeFactory.instance.objectNode();
		BigDecimal[] split = number.divideAndRemainder(parts.get(0).get("size").decimalValue());
		value.put(parts.get(0).get("unit").stringValue(), split[0].intValueExact());
		return value.put(parts.get(1).get("unit").stringValue(), split[1]);
	}

}
