package org.moveagain.redflags;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rules and their questions, as the file {@code red-flags.yaml} has them.
 *
 * @param questions in the order to ask them: the most urgent first
 * @param rules in the same order
 */
public record RedFlags(List<Question> questions, List<Rule> rules) {

	/** The one rule that stops the normal flow. */
	public static final String SELF_HARM = "self-harm";

	private static final String FILE = "red-flags.yaml";

	public RedFlags {
		questions = List.copyOf(questions);
		rules = List.copyOf(rules);
		Set<String> ids = new HashSet<>();
		for (Question question : questions) {
			String parent = question.onlyAfter();
			require(parent == null || ids.contains(parent), question.id() + " comes before " + parent);
			require(ids.add(question.id()), "two questions have the id " + question.id());
		}
		for (Rule rule : rules) {
			require(ids.contains(rule.id()), "rule " + rule.id() + " has no question of its own");
			require(!rule.cases().isEmpty(), "rule " + rule.id() + " never applies");
			rule.cases().forEach((each) -> {
				require(!each.all().isEmpty() && ids.containsAll(each.all()) && ids.containsAll(each.none()),
						"rule " + rule.id() + " needs questions that are not there");
			});
		}
	}

	/**
	 * Reads the rules that are shipped.
	 * @return the rules
	 * @throws IllegalStateException when the file contradicts itself
	 */
	public static RedFlags load() {
		YAMLMapper yaml = YAMLMapper.builder()
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
			.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
			.build();
		try (InputStream file = RedFlags.class.getResourceAsStream("/" + FILE)) {
			return yaml.readValue(Objects.requireNonNull(file, FILE), RedFlags.class);
		}
		catch (IOException exception) {
			throw new UncheckedIOException(exception);
		}
	}

	/**
	 * A question by its id.
	 * @param id the id
	 * @return empty when there is none
	 */
	public Optional<Question> question(String id) {
		return this.questions.stream().filter((question) -> question.id().equals(id)).findFirst();
	}

	/**
	 * When to come back sooner: every sign of an emergency, in plain words.
	 * @return always the same list
	 */
	public List<String> returnList() {
		return this.rules.stream().filter(Rule::isEmergency).map(Rule::sign).toList();
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalStateException(FILE + ": " + message);
		}
	}

}
