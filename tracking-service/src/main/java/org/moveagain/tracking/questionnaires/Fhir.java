package org.moveagain.tracking.questionnaires;

import java.util.List;

import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.tracking.questionnaires.domain.Questionnaire;
import org.moveagain.tracking.questionnaires.domain.ResponseResource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What leaves in FHIR R4.
 */
final class Fhir {

	/** The media type of FHIR's JSON. */
	static final String JSON = "application/fhir+json";

	private Fhir() {
	}

	/** A Bundle of the type collection. */
	static ObjectNode bundle(Questionnaire questionnaire, List<QuestionnaireResponse> responses) {
		ObjectNode bundle = JsonNodeFactory.instance.objectNode();
		bundle.put("resourceType", "Bundle").put("type", "collection");
		ArrayNode entries = JsonNodeFactory.instance.arrayNode();
		responses.forEach((response) -> entries.addObject()
			.put("fullUrl", "urn:uuid:" + response.id())
			.set("resource", ResponseResource.of(questionnaire, response)));
		if (!entries.isEmpty()) {
			bundle.set("entry", entries);
		}
		return bundle;
	}

}
