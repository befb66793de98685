package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;

import org.moveagain.events.tracking.QuestionnaireResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes responses as FHIR R4 QuestionnaireResponse resources, in the structure of the
 * questionnaire. Nobody is named in them.
 */
public final class ResponseResource {

	private ResponseResource() {
	}

	/**
	 * Writes a response.
	 * @param questionnaire that was answered
	 * @param response to it
	 * @return completed when it has a score, else in-progress
	 */
	public static ObjectNode of(Questionnaire questionnaire, QuestionnaireResponse response) {
		ObjectNode resource = JsonNodeFactory.instance.objectNode();
		resource.put("resourceType", "QuestionnaireResponse");
		resource.put("id", response.id());
		resource.put("questionnaire", questionnaire.url() + "|" + response.version());
		resource.put("status", questionnaire.score(response).isPresent() ? "completed" : "in-progress");
		resource.put("authored", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(response.at()));
		ArrayNode items = items(questionnaire.document(), response);
		if (!items.isEmpty()) {
			resource.set("item", items);
		}
		return resource;
	}

	private static ArrayNode items(JsonNode parent, QuestionnaireResponse response) {
		ArrayNode items = JsonNodeFactory.instance.arrayNode();
		for (JsonNode asked : parent.path("item")) {
			ObjectNode item = JsonNodeFactory.instance.objectNode();
			item.put("linkId", asked.path("linkId").asString(""));
			if (asked.has("text")) {
				item.put("text", asked.path("text").asString(""));
			}
			if ("group".equals(asked.path("type").asString(""))) {
				item.set("item", items(asked, response));
			}
			else {
				answer(item, asked, response);
			}
			if (item.has("answer") || !item.path("item").isEmpty()) {
				items.add(item);
			}
		}
		return items;
	}

	private static void answer(ObjectNode item, JsonNode asked, QuestionnaireResponse response) {
		String linkId = asked.path("linkId").asString("");
		BigDecimal number = response.answers().get(linkId);
		String text = response.texts().get(linkId);
		if (number != null && "boolean".equals(asked.path("type").asString(""))) {
			item.putArray("answer").addObject().put("valueBoolean", number.signum() > 0);
		}
		else if (number != null) {
			item.putArray("answer").addObject().put("valueInteger", number.intValueExact());
		}
		else if (text != null) {
			item.putArray("answer").addObject().put("valueString", text);
		}
	}

}
