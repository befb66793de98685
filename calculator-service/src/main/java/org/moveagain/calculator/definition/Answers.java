package org.moveagain.calculator.definition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person's answers, checked against the inputs of a calculator. Numbers are in the base
 * unit of their kind (kg, cm, years), exactly.
 *
 * @param values by the input's name: {@code BigDecimal}, {@code Boolean}, {@code String}
 * or a set of strings; absent when not answered
 */
public record Answers(Map<String, Object> values) {

	public Answers {
		values = Map.copyOf(values);
	}

	/**
	 * A number.
	 * @param input its name
	 * @return in the base unit; empty when it was not answered
	 */
	public Optional<BigDecimal> number(String input) {
		return Optional.ofNullable((BigDecimal) this.values.get(input));
	}

	/**
	 * A number that the definition requires.
	 * @param input its name
	 * @return in the base unit
	 */
	public BigDecimal required(String input) {
		return number(input).orElseThrow();
	}

	/**
	 * A whole number.
	 * @param input its name
	 * @return empty when it was not answered
	 */
	public Optional<Integer> integer(String input) {
		return number(input).map(BigDecimal::intValueExact);
	}

	/**
	 * A yes-or-no question.
	 * @param input its name
	 * @return whether it was answered with yes
	 */
	public boolean yes(String input) {
		return Boolean.TRUE.equals(this.values.get(input));
	}

	/**
	 * One of several.
	 * @param input its name
	 * @return what was chosen; empty when it was not answered
	 */
	public Optional<String> choice(String input) {
		return Optional.ofNullable((String) this.values.get(input));
	}

	/**
	 * Any of several.
	 * @param input its name
	 * @return what was chosen, in the order of the definition; may be empty
	 */
	@SuppressWarnings("unchecked") // the reader puts nothing else there
	public Set<String> choices(String input) {
		return (Set<String>) this.values.getOrDefault(input, Set.of());
	}

}
