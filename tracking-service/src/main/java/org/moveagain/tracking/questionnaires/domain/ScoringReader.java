package org.moveagain.tracking.questionnaires.domain;

import java.util.List;
import java.util.Set;

import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads how a questionnaire is scored from the extension {@value #URL} of its document.
 */
final class ScoringReader {

	/** The address of the extension; docs/decisions/questionnaires.md describes it. */
	static final String URL = "urn:moveagain:fhir:questionnaire-scoring";

	private static final Set<String> PARTS = Set.of("rule", "needed", "decimals", "better", "dueDays", "change");

	private static final int DECIMALS = 3;

	private static final int LONGEST_PAUSE = 366;

	private static final int SOURCE = 200;

	private ScoringReader() {
	}

	static Scoring read(Element extension, List<Question> questions) {
		for (Element part : extension.children("extension")) {
			String url = part.text("url", SOURCE);
			if (!PARTS.contains(url)) {
				part.wrong("url", "must be one of rule, needed, decimals, better, dueDays, change");
			}
		}
		Element rule = part(extension, "rule");
		Scoring scoring = new Scoring(rule.oneOf("valueCode", Scoring.Rule.values()),
				part(extension, "needed").whole("valuePositiveInt", 1, Math.max(1, questions.size())),
				part(extension, "decimals").whole("valueUnsignedInt", 0, DECIMALS),
				part(extension, "better").oneOf("valueCode", Scoring.Better.values()),
				part(extension, "dueDays").whole("valuePositiveInt", 1, LONGEST_PAUSE),
				extension.children("extension")
					.stream()
					.filter((part) -> "change".equals(part.node().path("url").asString("")))
					.map(ScoringReader::change)
					.toList());
		if (scoring.rule() == Scoring.Rule.COUNT
				&& questions.stream().anyMatch((question) -> question.type() != Question.Type.BOOLEAN)) {
			rule.wrong("valueCode", "must not be count: that counts what is yes, and not every item is a boolean");
		}
		return scoring;
	}

	private static MeaningfulChange change(Element change) {
		boolean points = change.extension("points").isPresent();
		if (points == change.extension("percent").isPresent()) {
			change.wrong("extension", "must have either points or percent");
		}
		MeaningfulChange.Unit unit = points ? MeaningfulChange.Unit.POINTS : MeaningfulChange.Unit.PERCENT;
		return new MeaningfulChange(part(change, points ? "points" : "percent").positive("valueDecimal"), unit,
				part(change, "source").text("valueString", SOURCE));
	}

	/** One that is missing has no value, so reading its value says so. */
	private static Element part(Element extension, String url) {
		return extension.extension(url)
			.orElseGet(() -> new Element(JsonNodeFactory.instance.objectNode(),
					extension.pointer() + "/extension(" + url + ")", extension.errors()));
	}

}
