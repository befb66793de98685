package org.moveagain.calculator.web;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API as a client sees it: text in, text out.
 */
public final class Api {

	/** Keeps every digit, also a last zero. */
	public static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(tools.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private final MockMvcTester mvc;

	public Api(MockMvcTester mvc) {
		this.mvc = mvc;
	}

	public MvcTestResult post(String calculator, String body) {
		return this.mvc.post()
			.uri("/api/calculators/" + calculator)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	MvcTestResult postInputs(String calculator, JsonNode inputs) {
		ObjectNode body = JsonNodeFactory.instance.objectNode().set("inputs", inputs);
		return post(calculator, body.toString());
	}

	public JsonNode get(String path) {
		return json(this.mvc.get().uri(path).exchange());
	}

	List<String> ids() {
		return get("/api/calculators").get("calculators")
			.values()
			.stream()
			.map((each) -> each.get("id").stringValue())
			.toList();
	}

	JsonNode definition(String calculator) {
		return get("/api/calculators/" + calculator);
	}

	public static JsonNode json(MvcTestResult result) {
		try {
			return JSON.readTree(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
		}
		catch (UnsupportedEncodingException exception) {
			throw new IllegalStateException(exception);
		}
	}

	/** One problem that names at least these places. */
	static void assertProblem(MvcTestResult result, String... pointers) {
		assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(pointers(result)).contains(pointers);
	}

	static List<String> pointers(MvcTestResult result) {
		return json(result).path("errors")
			.values()
			.stream()
			.map((error) -> error.get("pointer").stringValue())
			.toList();
	}

}
