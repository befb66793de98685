package org.moveagain.calculator.calculation;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.definition.Input;

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
	 * @param value one of them
	 * @return whether it was chosen
	 */
	public boolean chose(String input, String value) {
		return value.equals(this.values.get(input));
	}

	/**
	 * Whether the figures for women apply.
	 * @return false for men
	 */
	public boolean female() {
		return chose("sex", Input.FEMALE);
	}

	/**
	 * The conditions that apply to the person, as far as the calculator asks for them.
	 * @return may be empty
	 */
	public Set<HealthCondition> conditions() {
		Set<HealthCondition> conditions = EnumSet.noneOf(HealthCondition.class);
		if (this.values.get(Input.CONDITIONS) instanceof Set<?> chosen) {
			for (HealthCondition condition : HealthCondition.values()) {
				if (chosen.contains(condition.id())) {
					conditions.add(condition);
				}
			}
		}
		return conditions;
	}

}
