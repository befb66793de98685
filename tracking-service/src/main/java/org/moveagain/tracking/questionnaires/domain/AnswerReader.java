package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.support.problem.ProblemException;
import org.moveagain.tracking.entries.domain.EntryValidator;
import org.moveagain.tracking.input.FieldReader;
import org.moveagain.tracking.input.InputErrors;
import org.moveagain.tracking.input.Moments;
import org.moveagain.tracking.questionnaires.domain.Question.OwnWords;
import tools.jackson.databind.JsonNode;

/**
 * Makes a response of what a person sent, or names everything that is wrong with it at
 * once. Questions may be left out; what a person named needs its number, and a number its
 * name.
 */
public final class AnswerReader {

	private static final Set<String> FIELDS = Set.of("id", "at", "answers");

	private final Clock clock;

	private final Supplier<UUID> ids;

	/**
	 * Reads answers.
	 * @param clock tells what lies in the future
	 * @param ids for responses that come without one
	 */
	public AnswerReader(Clock clock, Supplier<UUID> ids) {
		this.clock = clock;
		this.ids = ids;
	}

	/**
	 * Reads and checks.
	 * @param questionnaire that was answered
	 * @param body what came
	 * @param expected the id in the address; null for a new response
	 * @return a valid response with its score
	 * @throws ProblemException invalid input, with every field that is wrong
	 */
	public QuestionnaireResponse read(Questionnaire questionnaire, JsonNode body, @Nullable UUID expected) {
		InputErrors errors = new InputErrors();
		FieldReader fields = FieldReader.of(body, FIELDS, "A response", errors);
		UUID id = id(fields.text("id"), expected, errors);
		OffsetDateTime at = Moments.read(fields.text("at"), body.has("at"), this.clock, errors);
		Map<String, JsonNode> sent = fields.properties("answers");
		if (sent.isEmpty() && errors.isEmpty()) {
			errors.add("/answers", "Answer one question at least.");
		}
		unknown(questionnaire, sent.keySet(), errors);
		Map<String, BigDecimal> answers = new LinkedHashMap<>();
		Map<String, String> texts = new LinkedHashMap<>();
		Set<String> named = new HashSet<>();
		for (Question question : questionnaire.questions()) {
			number(question, sent.get(question.linkId()), answers, errors);
			OwnWords own = question.own();
			if (own != null) {
				words(own, sent.get(own.linkId()), texts, named, errors);
				bothOrNone(question, own, sent.keySet(), errors);
			}
		}
		errors.throwIfAny();
		QuestionnaireResponse response = new QuestionnaireResponse(id.toString(), questionnaire.id(),
				questionnaire.version(), at, answers, texts, null);
		return new QuestionnaireResponse(response.id(), response.questionnaire(), response.version(), at, answers,
				texts, questionnaire.score(response).map(questionnaire.scoring()::shown).orElse(null));
	}

	private UUID id(@Nullable String text, @Nullable UUID expected, InputErrors errors) {
		UUID id = (text != null) ? EntryValidator.id(text) : null;
		if (text != null && id == null) {
			errors.add("/id", "This must be a UUID, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427.");
		}
		else if (id != null && expected != null && !id.equals(expected)) {
			errors.add("/id", "This must be the id of the response in the address, or be left out.");
		}
		if (expected != null) {
			return expected;
		}
		return (id != null) ? id : this.ids.get();
	}

	private static void unknown(Questionnaire questionnaire, Set<String> sent, InputErrors errors) {
		Set<String> known = questionnaire.questions()
			.stream()
			.flatMap((question) -> Stream.concat(Stream.of(question.linkId()),
					Stream.ofNullable(question.own()).map(OwnWords::linkId)))
			.collect(Collectors.toSet());
		sent.stream()
			.filter((linkId) -> !known.contains(linkId))
			.forEach((linkId) -> errors.add(InputErrors.pointer("/answers", linkId),
					"There is no question with this name."));
	}

	private static void number(Question question, @Nullable JsonNode value, Map<String, BigDecimal> answers,
			InputErrors errors) {
		if (value == null) {
			return;
		}
		String pointer = InputErrors.pointer("/answers", question.linkId());
		switch (question.type()) {
			case BOOLEAN -> {
				if (value.isBoolean()) {
					answers.put(question.linkId(), value.booleanValue() ? BigDecimal.ONE : BigDecimal.ZERO);
				}
				else {
					errors.add(pointer, "This must be true or false.");
				}
			}
			case INTEGER -> {
				if (value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= question.min()
						&& value.intValue() <= question.max()) {
					answers.put(question.linkId(), BigDecimal.valueOf(value.intValue()));
				}
				else {
					errors.add(pointer,
							"This must be a whole number from " + question.min() + " to " + question.max() + ".");
				}
			}
		}
	}

	private static void words(OwnWords own, @Nullable JsonNode value, Map<String, String> texts, Set<String> named,
			InputErrors errors) {
		if (value == null) {
			return;
		}
		String pointer = InputErrors.pointer("/answers", own.linkId());
		String words = value.isString() ? value.stringValue().strip() : "";
		if (words.isEmpty() || words.length() > own.longest()) {
			errors.add(pointer, "This must be text of 1 to " + own.longest() + " characters.");
		}
		else if (!FieldReader.isReadable(words, false)) {
			errors.add(pointer, "This has characters that can't be shown.");
		}
		else if (!named.add(Questionnaire.sameWords(words))) {
			errors.add(pointer, "This is named already.");
		}
		else {
			texts.put(own.linkId(), words);
		}
	}

	private static void bothOrNone(Question question, OwnWords own, Set<String> sent, InputErrors errors) {
		if (sent.contains(own.linkId()) && !sent.contains(question.linkId())) {
			errors.add(InputErrors.pointer("/answers", question.linkId()), "Give this a number, or leave it out.");
		}
		else if (sent.contains(question.linkId()) && !sent.contains(own.linkId())) {
			errors.add(InputErrors.pointer("/answers", own.linkId()), "Say what this number is about.");
		}
	}

}
