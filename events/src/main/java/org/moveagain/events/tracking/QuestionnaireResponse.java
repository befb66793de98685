package org.moveagain.events.tracking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered to a questionnaire at one time.
 *
 * @param id the client's own; a UUID in lower case
 * @param questionnaire the questionnaire's id
 * @param version of the questionnaire that was answered
 * @param at when, on the person's own clock
 * @param answers numbers by the item's linkId, one at least; yes is 1, no is 0
 * @param texts the person's own words by the item's linkId, such as the names of
 * activities
 * @param score by the questionnaire's rule, rounded to its decimals; null when too few
 * items were answered
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record QuestionnaireResponse(String id, String questionnaire, String version, OffsetDateTime at,
		Map<String, BigDecimal> answers, Map<String, String> texts, @Nullable BigDecimal score) implements Item {

	private static final Pattern QUESTIONNAIRE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

	public QuestionnaireResponse {
		if (!UUID.fromString(id).toString().equals(id)) {
			throw new IllegalArgumentException("An id is a UUID in lower case");
		}
		if (!QUESTIONNAIRE.matcher(questionnaire).matches()) {
			throw new IllegalArgumentException("A questionnaire's id has letters, digits and hyphens");
		}
		if (at.getYear() < 1 || at.getYear() > 9999) {
			throw new IllegalArgumentException("A year has four digits");
		}
		answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
		texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
		if (answers.isEmpty()) {
			throw new IllegalArgumentException("A response has one answer at least");
		}
		if (!answers.values().stream().allMatch(EntryBounds::isDecimal128)
				|| (score != null && !EntryBounds.isDecimal128(score))) {
			throw new IllegalArgumentException("A number has too many digits");
		}
		if (!texts.values().stream().allMatch((text) -> StandardCharsets.UTF_8.newEncoder().canEncode(text))) {
			throw new IllegalArgumentException("A text is not well-formed Unicode");
		}
	}

	@JsonCreator
	static QuestionnaireResponse read(@JsonProperty(value = "id", required = true) String id,
			@JsonProperty(value = "questionnaire", required = true) String questionnaire,
			@JsonProperty(value = "version", required = true) String version,
			@JsonProperty(value = "at", required = true) OffsetDateTime at,
			@JsonProperty(value = "answers", required = true) Map<String, BigDecimal> answers,
			@JsonProperty("texts") @Nullable Map<String, String> texts,
			@JsonProperty("score") @Nullable BigDecimal score) {
		return new QuestionnaireResponse(id, questionnaire, version, at, answers, (texts != null) ? texts : Map.of(),
				score);
	}

}
