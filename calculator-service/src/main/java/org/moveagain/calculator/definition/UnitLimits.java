package org.moveagain.calculator.definition;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.moveagain.calculator.unit.Unit;

/**
 * The limits of an input in one of its units.
 *
 * @param unit as it is sent
 * @param label as it is shown
 * @param size how many of the first unit it is, exactly; of a unit with parts: its last
 * part
 * @param min the smallest amount that is taken; of a unit with parts: in its last part
 * @param max the largest
 * @param step between amounts of a form
 * @param parts what an amount is written in, such as feet and inches; the value is then
 * an object with a number for each part
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record UnitLimits(@JsonInclude(JsonInclude.Include.ALWAYS) Unit unit,
		@JsonInclude(JsonInclude.Include.ALWAYS) String label, BigDecimal size, BigDecimal min, BigDecimal max,
		BigDecimal step, List<Unit.Part> parts) {

	public UnitLimits {
		parts = List.copyOf(parts);
	}

	static UnitLimits of(Unit unit, BigDecimal baseMin, BigDecimal baseMax) {
		return new UnitLimits(unit, unit.symbol().replace("+", " and "), unit.size(), unit.lowerLimit(baseMin),
				unit.upperLimit(baseMax), unit.step(), unit.parts());
	}

	/**
	 * The range in words.
	 * @return such as "from 30 to 300 kg" or "from 3 ft 11.3 in to 7 ft 6.5 in"
	 */
	public String range() {
		return this.parts.isEmpty()
				? ("from " + this.min.toPlainString() + " to " + this.max.toPlainString() + " " + this.label).strip()
				: "from " + words(this.min) + " to " + words(this.max);
	}

	/**
	 * An amount in words.
	 * @param amount in this unit; of a unit with parts: in its last part
	 * @return such as "180 lb" or "5 ft 9 in"
	 */
	public String words(BigDecimal amount) {
		if (this.parts.isEmpty()) {
			return (amount.toPlainString() + " " + this.label).strip();
		}
		StringBuilder words = new StringBuilder();
		BigDecimal rest = amount;
		for (Unit.Part part : this.parts) {
			BigDecimal size = BigDecimal.valueOf(part.size());
			boolean last = part.equals(this.parts.getLast());
			BigDecimal count = last ? rest : rest.divideToIntegralValue(size).setScale(0);
			rest = rest.subtract(count.multiply(size));
			words.append(words.isEmpty() ? "" : " ").append(count.toPlainString()).append(' ').append(part.unit());
		}
		return words.toString();
	}

}
