package org.moveagain.tracking.questionnaires;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.moveagain.events.tracking.QuestionnaireResponse;
import org.moveagain.tracking.questionnaires.domain.Questionnaire;
import org.moveagain.tracking.questionnaires.domain.Questionnaires;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questionnaires as they are shipped, and responses to them.
 */
public final class TestQuestionnaires {

	private static final Questionnaires SHIPPED = load(null);

	private TestQuestionnaires() {
	}

	static Questionnaires load(@Nullable Path folder) {
		try {
			return new QuestionnaireFiles(JsonMapper.shared()).load(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Questionnaires shipped() {
		return SHIPPED;
	}

	public static Questionnaire shipped(String id) {
		return SHIPPED.find(id).orElseThrow();
	}

	/** Answers to the first questions, in their order, on a day of November. */
	public static QuestionnaireResponse response(String id, int day, int... answers) {
		Map<String, BigDecimal> given = new LinkedHashMap<>();
		for (int index = 0; index < answers.length; index++) {
			given.put(shipped(id).questions().get(index).linkId(), BigDecimal.valueOf(answers[index]));
		}
		return new QuestionnaireResponse(new UUID(day, 1).toString(), id, "1.0.0", at(day), given, Map.of(), null);
	}

	/** Own activities with their numbers. */
	public static QuestionnaireResponse activities(int day, List<String> names, int... numbers) {
		Map<String, BigDecimal> given = new LinkedHashMap<>();
		Map<String, String> texts = new LinkedHashMap<>();
		for (int index = 0; index < numbers.length; index++) {
			given.put("activity-" + (index + 1) + "-score", BigDecimal.valueOf(numbers[index]));
			texts.put("activity-" + (index + 1) + "-name", names.get(index));
		}
		return new QuestionnaireResponse(new UUID(day, 1).toString(), "psfs", "1.0.0", at(day), given, texts, null);
	}

	private static OffsetDateTime at(int day) {
		return OffsetDateTime.parse("2026-11-%02dT08:00:00+01:00".formatted(day));
	}

}
