package org.moveagain.assistant.triage;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person answered so far.
 *
 * @param answers yes, no or unsure by the question's id
 * @param profile what is known of the person, all of it optional: see {@link Profile}
 */
record TriageRequest(@Nullable Map<String, JsonNode> answers, @Nullable Map<String, JsonNode> profile) {

}
