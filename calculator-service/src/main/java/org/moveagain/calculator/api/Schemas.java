package org.moveagain.calculator.api;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The kinds of JSON Schema (2020-12) that the description is made of.
 */
final class Schemas {

	private Schemas() {
	}

	static ObjectNode empty() {
		return JsonNodeFactory.instance.objectNode();
	}

	static ObjectNode type(String type) {
		return empty().put("type", type);
	}

	static ObjectNode text() {
		return type("string");
	}

	static ObjectNode constant(JsonNode value) {
		return empty().set("const", value);
	}

	static ObjectNode constant(String value) {
		return empty().put("const", value);
	}

	static ObjectNode oneOf(List<? extends JsonNode> schemas) {
		return (schemas.size() == 1) ? (ObjectNode) schemas.getFirst() : empty().set("oneOf", array(schemas));
	}

	static ObjectNode words(List<String> words) {
		ArrayNode known = JsonNodeFactory.instance.arrayNode();
		words.forEach(known::add);
		return text().set("enum", known);
	}

	static ObjectNode listOf(ObjectNode item) {
		return type("array").set("items", item);
	}

	/** The component with that name. */
	static ObjectNode component(String name) {
		return empty().put("$ref", "#/components/schemas/" + name);
	}

	/**
	 * An object that has no other fields.
	 * @param properties the schema of each field
	 * @param required the fields that must be there
	 */
	static ObjectNode object(ObjectNode properties, List<String> required) {
		ObjectNode object = type("object").set("properties", properties);
		if (!required.isEmpty()) {
			ArrayNode names = object.putArray("required");
			required.forEach(names::add);
		}
		return object.put("additionalProperties", false);
	}

	static ArrayNode array(List<? extends JsonNode> nodes) {
		return JsonNodeFactory.instance.arrayNode().addAll(nodes);
	}

}
