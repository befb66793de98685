package org.moveagain.calculator.definition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a calculator asks, with all that a form needs to ask it.
 *
 * @param name as it is sent
 * @param label the question
 * @param help what to know before answering
 * @param type the kind of answer
 * @param required whether there is no result without it
 * @param units for numbers: the units it may be given in, the usual first
 * @param choices for choices: what may be chosen
 * @param defaultValue what is taken when it is not answered
 * @param showIf when to ask it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Input(String name, String label, @Nullable String help, InputType type,
		@JsonInclude(JsonInclude.Include.ALWAYS) boolean required, List<UnitLimits> units, List<Choice> choices,
		@JsonProperty("default") @Nullable Object defaultValue, @Nullable Condition showIf) {

	public Input {
		units = List.copyOf(units);
		choices = List.copyOf(choices);
	}

	/** Body weight: 30 to 300 kg. */
	public static Input weight() {
		return new Input("weight", "Your weight", null, InputType.NUMBER, true,
				limits("30", "300", "0.1", Unit.KILOGRAM, Unit.POUND), List.of(), null, null);
	}

	/** Body height: 120 to 230 cm. */
	public static Input height(String help) {
		return new Input("height", "Your height", help, InputType.NUMBER, false,
				limits("120", "230", "0.1", Unit.CENTIMETRE, Unit.INCH), List.of(), null, null);
	}

	/** Age: 18 to 100 years. */
	public static Input age(String help) {
		return integer("age", "Your age", help, "18", "100", Unit.YEAR);
	}

	/** A whole number that may be left out. */
	public static Input integer(String name, String label, @Nullable String help, String min, String max, Unit unit) {
		return new Input(name, label, help, InputType.INTEGER, false, limits(min, max, "1", unit), List.of(), null,
				null);
	}

	/** A yes-or-no question; not answered means no. */
	public static Input yesNo(String name, String label, @Nullable String help) {
		return new Input(name, label, help, InputType.BOOLEAN, false, List.of(), List.of(), null, null);
	}

	/** One of several. */
	public static Input choice(String name, String label, @Nullable String help, @Nullable String preset,
			Choice... choices) {
		return new Input(name, label, help, InputType.CHOICE, preset == null, List.of(), List.of(choices), preset,
				null);
	}

	/** Any of several; not answered means none. */
	public static Input choices(String name, String label, @Nullable String help, Choice... choices) {
		return new Input(name, label, help, InputType.CHOICES, false, List.of(), List.of(choices), null, null);
	}

	/** The same, asked only when another question has that answer. */
	public Input askedIf(String input, Object is) {
		return new Input(this.name, this.label, this.help, this.type, this.required, this.units, this.choices,
				this.defaultValue, new Condition(input, is));
	}

	private static List<UnitLimits> limits(String min, String max, String step, Unit... units) {
		return Arrays.stream(units)
			.map((unit) -> UnitLimits.of(unit, new BigDecimal(min), new BigDecimal(max), step))
			.toList();
	}

}
