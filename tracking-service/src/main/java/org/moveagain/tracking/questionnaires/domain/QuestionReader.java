package org.moveagain.tracking.questionnaires.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.questionnaires.domain.Question.OwnWords;

/**
 * Reads the items of a FHIR Questionnaire: whole numbers with their limits, yes or no,
 * and groups of a text and a number, which are things of the person's own.
 */
final class QuestionReader {

	private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";

	private static final Pattern LINK = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

	private static final List<String> NOT_DONE_HERE = List.of("enableWhen", "repeats", "answerOption", "answerValueSet",
			"modifierExtension");

	private static final int TEXT = 500;

	private static final int LARGEST = 1000;

	private static final int LONGEST_OWN_WORDS = 60;

	private QuestionReader() {
	}

	static Question read(Element item) {
		String type = item.text("type", TEXT);
		return switch (type) {
			case "integer", "boolean" -> question(item, item.optionalText("text", TEXT), null);
			case "group" -> own(item);
			default -> {
				item.wrong("type", "must be integer, boolean or group");
				yield question(item, null, null);
			}
		};
	}

	private static Question own(Element group) {
		List<Element> items = group.children("item");
		if (items.size() != 2 || !isType(items.getFirst(), "string") || !isType(items.getLast(), "integer")) {
			group.wrong("item", "must be a string, which the person names, and an integer");
			return new Question("", null, Question.Type.INTEGER, 0, 1, null, null, null);
		}
		Element name = items.getFirst();
		link(group);
		OwnWords own = new OwnWords(link(name), group.text("text", TEXT), name.text("text", TEXT),
				name.whole("maxLength", 1, LONGEST_OWN_WORDS));
		return question(items.getLast(), items.getLast().optionalText("text", TEXT), own);
	}

	private static Question question(Element item, @Nullable String text, @Nullable OwnWords own) {
		NOT_DONE_HERE.stream().filter(item::has).forEach((field) -> item.wrong(field, "is not understood here"));
		String linkId = link(item);
		if (isType(item, "boolean")) {
			return new Question(linkId, text, Question.Type.BOOLEAN, 0, 1, null, null, own);
		}
		int min = limit(item, "minValue");
		int max = limit(item, "maxValue");
		if (max <= min) {
			item.wrong("extension", "must have a maxValue above its minValue");
		}
		return new Question(linkId, text, Question.Type.INTEGER, min, max, end(item, "lower"), end(item, "upper"), own);
	}

	private static String link(Element item) {
		String linkId = item.text("linkId", TEXT);
		if (!linkId.isEmpty() && !LINK.matcher(linkId).matches()) {
			item.wrong("linkId", "must be 1 to 40 letters, digits, dots, hyphens or underscores");
		}
		return linkId;
	}

	private static int limit(Element item, String name) {
		Optional<Element> limit = item.extension(FHIR + name);
		if (limit.isEmpty()) {
			item.wrong("extension", "must have " + FHIR + name);
			return "minValue".equals(name) ? 0 : 1;
		}
		return limit.get().whole("valueInteger", 0, LARGEST);
	}

	/** What an end of the scale means is a display item of its own, marked as such. */
	private static @Nullable String end(Element item, String code) {
		return item.children("item")
			.stream()
			.filter((child) -> isType(child, "display"))
			.filter((child) -> child.extension(FHIR + "questionnaire-itemControl")
				.filter((control) -> control.node().at("/valueCodeableConcept/coding/0/code").asString("").equals(code))
				.isPresent())
			.map((child) -> child.optionalText("text", TEXT))
			.findFirst()
			.orElse(null);
	}

	private static boolean isType(Element item, String type) {
		return type.equals(item.node().path("type").asString(""));
	}

}
