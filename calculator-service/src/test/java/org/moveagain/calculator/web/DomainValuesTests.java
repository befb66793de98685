package org.moveagain.calculator.web;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Every test value of domain.md, section 4, over HTTP. */
@SpringBootTest
@AutoConfigureMockMvc
class DomainValuesTests {

	@Autowired
	MockMvcTester mvc;

	@ParameterizedTest
	@CsvFileSource(resources = "domain-values.csv", delimiter = '|', quoteCharacter = '\'')
	void givesTheValueOrTheReason(String calculator, String inputs, @Nullable String result, @Nullable String value,
			@Nullable String classOrReason) {
		MvcTestResult answer = new Api(this.mvc).postInputs(calculator, Api.JSON.readTree(inputs));
		assertThat(answer).hasStatusOk();
		JsonNode outcome = Api.json(answer);
		if (result == null || value == null) {
			assertThat(outcome.get("outcome").stringValue()).isEqualTo("not-for-you");
			assertThat(outcome.get("reasons").values()).extracting((reason) -> reason.get("id").stringValue())
				.containsExactly(classOrReason);
			assertThat(outcome.has("results")).isFalse();
			return;
		}
		assertThat(numbers(outcome, result)).usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
			.isEqualTo(List.of(value.split(" ")).stream().map(BigDecimal::new).toList());
		if (classOrReason != null) {
			assertThat(outcome.get("classification").get("code").stringValue()).isEqualTo(classOrReason);
		}
	}

	private static List<BigDecimal> numbers(JsonNode outcome, String name) {
		JsonNode amount = outcome.get("results")
			.values()
			.stream()
			.filter((each) -> each.get("name").stringValue().equals(name))
			.findFirst()
			.orElseThrow();
		return amount.has("value") ? List.of(amount.get("value").decimalValue())
				: List.of(amount.get("low").decimalValue(), amount.get("high").decimalValue());
	}

}
