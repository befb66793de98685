package org.moveagain.calculator.definition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.moveagain.calculator.unit.Unit;

/**
 * One thing that a calculator asks, with all that a form needs to ask it.
 *
 * @param name as it is sent
 * @param label the question
 * @param help what to know before answering
 * @param type the kind of answer
 * @param required whether there is no result without it, when it is asked
 * @param units for numbers: the units it may be given in, the usual first
 * @param choices for choices: what may be chosen
 * @param defaultValue what is taken when it is not answered
 * @param showIf when to ask it; always when absent
 * @param measure the code of the measure that logs it, when there is one; it is kept in
 * the first unit
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Input(String name, String label, @Nullable String help, InputType type,
		@JsonInclude(JsonInclude.Include.ALWAYS) boolean required, List<UnitLimits> units, List<Choice> choices,
		@JsonProperty("default") @Nullable Object defaultValue, @Nullable Condition showIf, @Nullable String measure) {

	/** The name of {@link #conditions}. */
	public static final String CONDITIONS = "conditions";

	/** The name of {@link #pregnant}. */
	public static final String PREGNANT = "pregnant";

	/** The value of {@link #sex} for women. */
	public static final String FEMALE = "female";

	public Input {
		units = List.copyOf(units);
		choices = List.copyOf(choices);
	}

	/**
	 * A decimal number that is needed.
	 * @param name as it is sent
	 * @param label the question
	 * @param min the smallest that is taken, in the first unit
	 * @param max the largest
	 * @param units the base unit, then others that it may be given in
	 * @return the input
	 */
	public static Input number(String name, String label, String min, String max, Unit... units) {
		return number(name, label, InputType.NUMBER, min, max, units);
	}

	/**
	 * A whole number that is needed.
	 * @param name as it is sent
	 * @param label the question
	 * @param min the smallest that is taken
	 * @param max the largest
	 * @param unit what is counted
	 * @return the input
	 */
	public static Input integer(String name, String label, String min, String max, Unit unit) {
		return number(name, label, InputType.INTEGER, min, max, unit);
	}

	/**
	 * A yes-or-no question; not answered means no.
	 * @param name as it is sent
	 * @param label the question
	 * @return the input
	 */
	public static Input yesNo(String name, String label) {
		return new Input(name, label, null, InputType.BOOLEAN, false, List.of(), List.of(), null, null, null);
	}

	/**
	 * One of several, needed unless one is preset.
	 * @param name as it is sent
	 * @param label the question
	 * @param preset the value that is taken when nothing is chosen
	 * @param choices to choose from
	 * @return the input
	 */
	public static Input choice(String name, String label, @Nullable Object preset, Choice... choices) {
		return new Input(name, label, null, InputType.CHOICE, preset == null, List.of(), List.of(choices), preset, null,
				null);
	}

	/** Body weight: 30 to 300 kg, needed. */
	public static Input weight() {
		return number("weight", "Your weight", "30", "300", Unit.KILOGRAM, Unit.POUND).loggedAs("weight");
	}

	/** Body height: 120 to 230 cm, needed. */
	public static Input height() {
		return number("height", "Your height", "120", "230", Unit.CENTIMETRE, Unit.FOOT_AND_INCH, Unit.INCH);
	}

	/** Age: 18 to 100 years, needed. */
	public static Input age() {
		return integer("age", "Your age", "18", "100", Unit.YEAR);
	}

	/** Which of the source's figures apply: female or male, needed. */
	public static Input sex() {
		return choice("sex", "Which figures apply to you?", null, Choice.word(FEMALE, "Female"),
				Choice.word("male", "Male"))
			.helped("The source has one for women and one for men.");
	}

	/** Whether a woman is pregnant. */
	public static Input pregnant() {
		return yesNo(PREGNANT, "Are you pregnant?");
	}

	/** Conditions that a calculator is not for; none when not answered. */
	public static Input conditions(HealthCondition... conditions) {
		List<Choice> choices = Arrays.stream(conditions).map(HealthCondition::choice).toList();
		return new Input(CONDITIONS, "Does any of these apply to you?", "If none does, go on to the next question.",
				InputType.CHOICES, false, List.of(), choices, null, null, null);
	}

	/**
	 * The label as a sentence.
	 * @return with a mark at its end
	 */
	public String sentence() {
		return this.label.endsWith("?") ? this.label : this.label + ".";
	}

	/**
	 * The same, with what to know before answering.
	 * @param text a sentence
	 * @return the input
	 */
	public Input helped(String text) {
		return new Input(this.name, this.label, text, this.type, this.required, this.units, this.choices,
				this.defaultValue, this.showIf, this.measure);
	}

	/** The same, that may be left out. */
	public Input optional() {
		return new Input(this.name, this.label, this.help, this.type, false, this.units, this.choices,
				this.defaultValue, this.showIf, this.measure);
	}

	/**
	 * The same, asked only when another question has that answer.
	 * @param input the other's name
	 * @param is its answer
	 * @return the input
	 */
	public Input askedIf(String input, Object is) {
		return new Input(this.name, this.label, this.help, this.type, this.required, this.units, this.choices,
				this.defaultValue, new Condition(input, is), this.measure);
	}

	/**
	 * The same, that can be logged with the numbers of a day.
	 * @param code of the measure
	 * @return the input
	 */
	public Input loggedAs(String code) {
		return new Input(this.name, this.label, this.help, this.type, this.required, this.units, this.choices,
				this.defaultValue, this.showIf, code);
	}

	private static Input number(String name, String label, InputType type, String min, String max, Unit... units) {
		List<UnitLimits> limits = Arrays.stream(units)
			.map((unit) -> UnitLimits.of(unit, new BigDecimal(min), new BigDecimal(max)))
			.toList();
		return new Input(name, label, null, type, true, limits, List.of(), null, null, null);
	}

}
