package org.moveagain.calculator.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.definition.Input;
import org.moveagain.calculator.definition.InputType;
import org.moveagain.calculator.definition.UnitLimits;
import org.moveagain.calculator.unit.Unit;
import tools.jackson.databind.JsonNode;

/**
 * Reads a number: plain in the first unit, {@code {"value", "unit"}} in any, or
 * {@code {"value": {"ft", "in"}, "unit": "ft+in"}} in a unit with parts.
 */
final class AmountReader {

	private final Input input;

	private final Findings findings;

	AmountReader(Input input, Findings findings) {
		this.input = input;
		this.findings = findings;
	}

	/** In the base unit, exactly. */
	Optional<BigDecimal> read(JsonNode sent, String pointer) {
		if (!sent.isObject()) {
			return amount(sent, pointer, this.input.units().getFirst());
		}
		sent.propertyNames()
			.stream()
			.filter((name) -> !Set.of("value", "unit").contains(name))
			.forEach((name) -> this.findings.add(Findings.below(pointer, name),
					"An amount has a value and a unit, nothing else."));
		Optional<UnitLimits> unit = unit(sent, pointer);
		JsonNode value = sent.get("value");
		if (value == null) {
			return this.findings.add(pointer + "/value", "This is needed: a number.");
		}
		return unit.flatMap((each) -> amount(value, pointer + "/value", each));
	}

	private Optional<UnitLimits> unit(JsonNode sent, String pointer) {
		JsonNode symbol = sent.get("unit");
		List<UnitLimits> units = this.input.units();
		if (symbol == null) {
			return Optional.of(units.getFirst());
		}
		Optional<UnitLimits> unit = units.stream()
			.filter((each) -> symbol.isString() && each.unit().symbol().equals(symbol.stringValue()))
			.findFirst();
		List<String> known = units.stream().map((each) -> each.unit().symbol()).toList();
		return unit.isPresent() ? unit : this.findings.add(pointer + "/unit", (known.size() == 1)
				? "This must be " + known.getFirst() + "." : "This must be one of " + String.join(", ", known) + ".");
	}

	private Optional<BigDecimal> amount(JsonNode sent, String pointer, UnitLimits limits) {
		Optional<BigDecimal> amount = limits.parts().isEmpty() ? number(sent, pointer, limits)
				: inParts(sent, pointer, limits);
		if (amount.isEmpty()) {
			return amount;
		}
		BigDecimal number = amount.get();
		boolean within = number.compareTo(limits.min()) >= 0 && number.compareTo(limits.max()) <= 0;
		return within ? Optional.of(toBase(number, limits)) : wrong(pointer, limits);
	}

	private BigDecimal toBase(BigDecimal number, UnitLimits limits) {
		BigDecimal base = limits.unit().toBase(number);
		UnitLimits first = this.input.units().getFirst();
		if (!limits.equals(first)) {
			this.findings.converted(limits.words(number) + " = " + Decimals.plain(base) + " " + first.label());
		}
		return base;
	}

	private Optional<BigDecimal> number(JsonNode sent, String pointer, UnitLimits limits) {
		boolean fits = Numbers.isReadable(sent)
				&& (this.input.type() != InputType.INTEGER || Numbers.isWhole(sent.decimalValue()));
		return fits ? Optional.of(sent.decimalValue()) : wrong(pointer, limits);
	}

	private Optional<BigDecimal> inParts(JsonNode sent, String pointer, UnitLimits limits) {
		if (!sent.isObject()) {
			return this.findings.add(pointer,
					"This must be an object with " + String.join(" and ", names(limits)) + ", " + limits.range() + ".");
		}
		sent.propertyNames()
			.stream()
			.filter((name) -> !names(limits).contains(name))
			.forEach((name) -> this.findings.add(Findings.below(pointer, name), "There is no such part."));
		BigDecimal sum = BigDecimal.ZERO;
		boolean complete = true;
		int most = Integer.MAX_VALUE;
		for (Unit.Part part : limits.parts()) {
			Optional<BigDecimal> count = part(sent.get(part.unit()), pointer + "/" + part.unit(), part, most);
			sum = sum.add(count.orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(part.size())));
			complete &= count.isPresent();
			most = part.size();
		}
		return complete ? Optional.of(sum) : Optional.empty();
	}

	/** All parts but the last are whole, and each is less than one of the part before. */
	private Optional<BigDecimal> part(@Nullable JsonNode sent, String pointer, Unit.Part part, int sizeBefore) {
		boolean last = part.size() == 1;
		boolean fits = sent != null && Numbers.isReadable(sent) && sent.decimalValue().signum() >= 0
				&& sent.decimalValue()
					.multiply(BigDecimal.valueOf(part.size()))
					.compareTo(BigDecimal.valueOf(sizeBefore)) < 0
				&& (last || Numbers.isWhole(sent.decimalValue()));
		if (sent != null && fits) {
			return Optional.of(sent.decimalValue());
		}
		return this.findings.add(pointer, last ? "This must be a number from 0 to less than " + sizeBefore + "."
				: "This must be a whole number.");
	}

	private Optional<BigDecimal> wrong(String pointer, UnitLimits limits) {
		String kind = (this.input.type() == InputType.INTEGER) ? "a whole number " : "a number ";
		return this.findings.add(pointer,
				"This must be " + (limits.parts().isEmpty() ? kind : "") + limits.range() + ".");
	}

	private static List<String> names(UnitLimits limits) {
		return limits.parts().stream().map(Unit.Part::unit).toList();
	}

}
