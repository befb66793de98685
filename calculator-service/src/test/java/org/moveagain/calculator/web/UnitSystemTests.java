package org.moveagain.calculator.web;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Inputs in any unit, results in the system asked for. */
@SpringBootTest
@AutoConfigureMockMvc
class UnitSystemTests {

	@Autowired
	MockMvcTester mvc;

	/** 47.36 and 64 kg, divided by 0.45359237. */
	@Test
	void aWeightComesInPoundsWithTheStepBetween() {
		JsonNode answer = post("healthy-weight", """
				{"inputs": {"height": 160}, "units": "us"}""");
		assertThat(answer.get("units").stringValue()).isEqualTo("us");
		JsonNode amount = answer.get("results").get(0);
		assertThat(amount.get("low").decimalValue()).isEqualByComparingTo("104.41");
		assertThat(amount.get("high").decimalValue()).isEqualByComparingTo("141.10");
		assertThat(amount.get("unit").stringValue()).isEqualTo("lb");
		assertThat(amount.get("shown").get("low").decimalValue()).isEqualByComparingTo("104.4");
		assertThat(answer.get("formula").stringValue())
			.endsWith("47.36 to 64.00 kg; 47.36 to 64.00 kg = 104.41 to 141.10 lb");
	}

	/** 1.6 l, divided by 0.0295735295625 l. */
	@Test
	void drinksComeInFluidOuncesButTheTargetStaysInLitres() {
		JsonNode answer = post("water", """
				{"inputs": {"sex": "female"}, "units": "us"}""");
		assertThat(answer.get("results").get(0).get("value").decimalValue()).isEqualByComparingTo("54.1");
		assertThat(answer.get("results").get(0).get("unit").stringValue()).isEqualTo("fl oz");
		assertThat(answer.get("target").get("value").decimalValue()).isEqualByComparingTo("1.60");
		assertThat(answer.get("target").get("unit").stringValue()).isEqualTo("l");
	}

	@Test
	void metricIsTheDefault() {
		assertThat(post("water", """
				{"inputs": {"sex": "female"}}""")).isEqualTo(post("water", """
				{"inputs": {"sex": "female"}, "units": "metric"}"""));
	}

	/** 5 ft 9 in are 69 in, 175.26 cm; 154.3 lb are 69.989302691 kg. */
	@Test
	void theSamePersonGetsTheSameResultInEveryUnit() {
		JsonNode feet = post("bmi", """
				{"inputs": {"weight": {"value": 154.3, "unit": "lb"},
				"height": {"value": {"ft": 5, "in": 9}, "unit": "ft+in"}}}""");
		JsonNode inches = post("bmi", """
				{"inputs": {"weight": {"value": 154.3, "unit": "lb"}, "height": {"value": 69, "unit": "in"}}}""");
		JsonNode metric = post("bmi", """
				{"inputs": {"weight": 69.989302691, "height": {"value": 175.26}}}""");
		assertThat(feet.get("results")).isEqualTo(inches.get("results")).isEqualTo(metric.get("results"));
		assertThat(metric.get("formula").stringValue()).isEqualTo("69.99 kg ÷ (175.26 cm ÷ 100)² = 22.786 kg/m²");
		assertThat(feet.get("formula").stringValue())
			.isEqualTo("154.3 lb = 69.99 kg; 5 ft 9 in = 175.26 cm; 69.99 kg ÷ (175.26 cm ÷ 100)² = 22.786 kg/m²");
	}

	@Test
	void volumesMayBeMixed() {
		JsonNode mixed = post("sweat-rate", """
				{"inputs": {"weightBefore": 70, "weightAfter": 69.2, "drunk": {"value": 16.9, "unit": "fl oz"},
				"urine": {"value": 100, "unit": "ml"}, "hours": 1}, "units": "us"}""");
		assertThat(mixed.get("results").get(0).get("unit").stringValue()).isEqualTo("fl oz/h");
		assertThat(mixed.get("results").get(0).get("value").decimalValue()).isEqualByComparingTo("40.6");
	}

	private JsonNode post(String calculator, String body) {
		return Api.json(new Api(this.mvc).post(calculator, body));
	}

}
