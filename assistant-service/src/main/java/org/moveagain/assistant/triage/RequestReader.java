package org.moveagain.assistant.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.moveagain.redflags.Answer;
import org.moveagain.redflags.RedFlags;
import org.moveagain.support.problem.InputError;
import org.moveagain.support.problem.ProblemException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a triage request, and names everything that is wrong with it at once.
 */
final class RequestReader {

	private static final int OLDEST = 120;

	private static final int LONGEST_NAME = 60;

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private final RedFlags redFlags;

	private final List<InputError> errors = new ArrayList<>();

	RequestReader(RedFlags redFlags) {
		this.redFlags = redFlags;
	}

	/**
	 * What was read.
	 *
	 * @param answers by question
	 * @param profile of the person
	 */
	record Reading(Map<String, Answer> answers, Profile profile) {

	}

	Reading read(TriageRequest request) {
		if (request.answers() == null) {
			this.errors
				.add(new InputError("/answers", "This is needed: an object with yes, no or unsure by question."));
		}
		Map<String, Answer> answers = answers((request.answers() != null) ? request.answers() : Map.of());
		Profile profile = profile((request.profile() != null) ? request.profile() : Map.of());
		if (!this.errors.isEmpty()) {
			throw ProblemException.invalidInput(this.errors);
		}
		return new Reading(answers, profile);
	}

	private Map<String, Answer> answers(Map<String, JsonNode> sent) {
		Map<String, Answer> answers = new TreeMap<>();
		sent.forEach((id, value) -> {
			String pointer = "/answers/" + escaped(id);
			if (this.redFlags.question(id).isEmpty()) {
				this.errors.add(new InputError(pointer, "There is no question with this id."));
			}
			else {
				answer(value, pointer).ifPresent((answer) -> answers.put(id, answer));
			}
		});
		return answers;
	}

	private Profile profile(Map<String, JsonNode> sent) {
		sent.keySet()
			.stream()
			.filter((name) -> !Set.of("region", "age", "pregnant", "country").contains(name))
			.forEach((name) -> this.errors
				.add(new InputError("/profile/" + escaped(name), "A profile has no field with this name.")));
		return new Profile(region(sent.get("region")), age(sent.get("age")),
				Optional.ofNullable(sent.get("pregnant")).flatMap((value) -> answer(value, "/profile/pregnant")),
				country(sent.get("country")));
	}

	private Optional<Answer> answer(JsonNode value, String pointer) {
		Optional<Answer> answer = value.isString() ? Answer.of(value.stringValue()) : Optional.empty();
		if (answer.isEmpty()) {
			this.errors.add(new InputError(pointer, "This must be \"yes\", \"no\" or \"unsure\"."));
		}
		return answer;
	}

	private Optional<Profile.Region> region(@org.jspecify.annotations.Nullable JsonNode value) {
		if (value == null) {
			return Optional.empty();
		}
		Optional<Profile.Region> region = Arrays.stream(Profile.Region.values())
			.filter((each) -> value.isString()
					&& each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value.stringValue()))
			.findFirst();
		if (region.isEmpty()) {
			this.errors
				.add(new InputError("/profile/region", "This must be one of neck, upper-back, low-back, other."));
		}
		return region;
	}

	private Optional<Integer> age(@org.jspecify.annotations.Nullable JsonNode value) {
		if (value == null) {
			return Optional.empty();
		}
		if (!value.isInt() || value.intValue() < 0 || value.intValue() > OLDEST) {
			this.errors
				.add(new InputError("/profile/age", "This must be a whole number of years from 0 to " + OLDEST + "."));
			return Optional.empty();
		}
		return Optional.of(value.intValue());
	}

	private Optional<String> country(@org.jspecify.annotations.Nullable JsonNode value) {
		if (value == null) {
			return Optional.empty();
		}
		if (!value.isString() || !COUNTRIES.contains(value.stringValue())) {
			this.errors
				.add(new InputError("/profile/country", "This must be a country's two capital letters, such as GB."));
			return Optional.empty();
		}
		return Optional.of(value.stringValue());
	}

	private static String escaped(String name) {
		String shown = (name.length() > LONGEST_NAME) ? name.substring(0, LONGEST_NAME) + "…" : name;
		return shown.replace("~", "~0").replace("/", "~1");
	}

}
