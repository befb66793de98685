package org.moveagain.calculator.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.moveagain.calculator.calculation.Calculator;
import org.moveagain.calculator.definition.Definition;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the whole API. The parts that are the same for every calculator come
 * from {@code openapi.json}; a path for each calculator is added to it.
 */
final class OpenApiDocument {

	private static final TypeReference<List<Example>> EXAMPLES = new TypeReference<>() {
	};

	private final JsonMapper json;

	private final RequestSchema requests;

	OpenApiDocument(JsonMapper json) {
		this.json = json;
		this.requests = new RequestSchema(json);
	}

	JsonNode of(List<Calculator> calculators) {
		ObjectNode document = (ObjectNode) read(OpenApiDocument.class, "openapi.json");
		ObjectNode paths = (ObjectNode) document.get("paths");
		for (Calculator calculator : calculators) {
			Definition definition = calculator.definition();
			paths.putObject("/api/calculators/" + definition.id()).set("post", operation(calculator, definition));
		}
		return document;
	}

	private ObjectNode operation(Calculator calculator, Definition definition) {
		List<Example> examples = this.json.treeAsTokens(read(calculator.getClass(), "examples.json"))
			.readValueAs(EXAMPLES);
		ObjectNode operation = Schemas.empty()
			.put("operationId", "calculate-" + definition.id())
			.put("summary", definition.title())
			.put("description", definition.summary() + " " + definition.formula());
		operation.putObject("requestBody")
			.put("required", true)
			.set("content", content(this.requests.of(definition), examples, true));
		ObjectNode responses = operation.putObject("responses");
		responses.putObject("200")
			.put("description", "The result, or why the calculator is not for this person.")
			.set("content", content(ResponseSchema.of(definition), examples, false));
		responses.putObject("400").put("$ref", "#/components/responses/InvalidInput");
		return operation;
	}

	private static ObjectNode content(ObjectNode schema, List<Example> examples, boolean request) {
		ObjectNode content = Schemas.empty();
		ObjectNode media = content.putObject("application/json").set("schema", schema);
		ObjectNode shown = media.putObject("examples");
		for (Example example : examples) {
			shown.putObject(example.name())
				.put("summary", example.summary())
				.set("value", request ? example.request() : example.response());
		}
		return content;
	}

	private JsonNode read(Class<?> beside, String file) {
		try (InputStream stream = beside.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException("There is no " + file + " beside " + beside.getName());
			}
			return this.json.readTree(stream);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

}
