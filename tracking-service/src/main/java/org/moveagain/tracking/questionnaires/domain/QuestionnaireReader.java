package org.moveagain.tracking.questionnaires.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.questionnaires.domain.Question.OwnWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads FHIR R4 Questionnaire resources, and names everything that is wrong with one at
 * once.
 */
public final class QuestionnaireReader {

	/** The most questions of one questionnaire: bounds the size of a response. */
	static final int QUESTIONS = 60;

	private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

	private static final int LINE = 200;

	private static final int PARAGRAPH = 1000;

	private QuestionnaireReader() {
	}

	/**
	 * Reads a document that is part of the product. Texts of questions may be missing:
	 * then it is not offered to people.
	 * @param file its name, for messages
	 * @param document the resource
	 * @return the questionnaire
	 * @throws WrongQuestionnaireException when it can't be used
	 */
	public static Questionnaire shipped(String file, JsonNode document) {
		return read(file, document, null, false);
	}

	/**
	 * Reads a document of an operator. One with the id of a shipped questionnaire takes
	 * its place: it needs the same linkIds, and may leave the scoring to the shipped one.
	 * @param file its name, for messages
	 * @param document the resource
	 * @param shipped all that are part of the product
	 * @return the questionnaire, which can be offered
	 * @throws WrongQuestionnaireException when it can't be used
	 */
	public static Questionnaire loaded(String file, JsonNode document, Questionnaires shipped) {
		return read(file, document, shipped.find(document.path("id").asString("")).orElse(null), true);
	}

	private static Questionnaire read(String file, JsonNode document, @Nullable Questionnaire replaced,
			boolean complete) {
		List<String> errors = new ArrayList<>();
		Element root = new Element(document, "", errors);
		if (!"Questionnaire".equals(document.path("resourceType").asString(""))) {
			throw new WrongQuestionnaireException(file, List.of("/resourceType must be Questionnaire"));
		}
		List<Question> questions = questions(root, complete);
		Scoring scoring = scoring(root, questions, replaced);
		Questionnaire questionnaire = new Questionnaire(matching(root, "id", ID, "lower case letters, digits, hyphens"),
				root.text("url", LINE), root.text("version", 40), root.text("title", LINE),
				matching(root, "language", LANGUAGE, "a language tag, such as en"), root.text("description", PARAGRAPH),
				root.text("copyright", PARAGRAPH), questions, scoring, withScoring(document, replaced));
		if (!"active".equals(root.text("status", LINE))) {
			root.wrong("status", "must be active");
		}
		if (replaced != null && !questionnaire.hasLinksOf(replaced)) {
			root.wrong("item", "must have the linkIds of the shipped " + replaced.id() + ": its scoring counts them");
		}
		if (!errors.isEmpty()) {
			throw new WrongQuestionnaireException(file, errors);
		}
		return questionnaire;
	}

	private static List<Question> questions(Element root, boolean complete) {
		List<Element> items = root.children("item");
		if (items.isEmpty() || items.size() > QUESTIONS) {
			root.wrong("item", "must be 1 to " + QUESTIONS + " questions");
			return List.of();
		}
		List<Question> questions = new ArrayList<>();
		Set<String> links = new HashSet<>();
		for (Element item : items) {
			Question question = QuestionReader.read(item);
			OwnWords own = question.own();
			if (!Stream.concat(Stream.of(question.linkId()), Stream.ofNullable(own).map(OwnWords::linkId))
				.allMatch(links::add)) {
				item.wrong("linkId", "is used twice");
			}
			if (complete && question.text() == null && !item.has("text")) {
				item.wrong("text", "is missing");
			}
			questions.add(question);
		}
		return questions;
	}

	private static Scoring scoring(Element root, List<Question> questions, @Nullable Questionnaire replaced) {
		Optional<Element> extension = root.extension(ScoringReader.URL);
		if (extension.isEmpty() && replaced != null) {
			return replaced.scoring();
		}
		if (extension.isEmpty()) {
			root.wrong("extension", "must have " + ScoringReader.URL);
			return new Scoring(Scoring.Rule.SUM, 1, 0, Scoring.Better.LOWER, 1, List.of());
		}
		return ScoringReader.read(extension.get(), questions);
	}

	/** A document that leaves the scoring to a shipped one is shown with it. */
	private static JsonNode withScoring(JsonNode document, @Nullable Questionnaire replaced) {
		if (replaced == null || !(document instanceof ObjectNode object)
				|| document.path("extension").findValuesAsString("url").contains(ScoringReader.URL)) {
			return document;
		}
		ObjectNode copy = object.deepCopy();
		replaced.document()
			.path("extension")
			.forEach((extension) -> copy.withArray("extension").add(extension.deepCopy()));
		return copy;
	}

	private static String matching(Element root, String field, Pattern pattern, String form) {
		String text = root.text(field, LINE);
		if (!text.isEmpty() && !pattern.matcher(text).matches()) {
			root.wrong(field, "must be " + form);
		}
		return text;
	}

}
