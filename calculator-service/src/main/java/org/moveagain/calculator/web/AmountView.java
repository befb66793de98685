package org.moveagain.calculator.web;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.unit.Unit;
import org.moveagain.calculator.unit.UnitSystem;

/**
 * A result as the API gives it: twice, each rounded once from the unrounded amount. The
 * value has the decimals to check the calculation with; {@code shown} has those that mean
 * something to a person.
 *
 * @param name what it is, for programs
 * @param label what it is and who says so, for people
 * @param value the value, when it is not a range
 * @param low the lower end of a range
 * @param high the upper end of a range
 * @param unit of all of them
 * @param shown the same to read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmountView(String name, String label, @Nullable BigDecimal value, @Nullable BigDecimal low,
		@Nullable BigDecimal high, Unit unit, Shown shown) {

	/**
	 * What a person reads.
	 *
	 * @param value the value, when it is not a range
	 * @param low the lower end of a range
	 * @param high the upper end of a range
	 * @param decimals of each
	 * @param signed whether a plus sign matters
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Shown(@Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, int decimals,
			@JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean signed) {

	}

	static AmountView of(Amount amount, UnitSystem system) {
		Output output = amount.output();
		Output.Display display = output.in(system);
		int decimals = display.decimals();
		int shown = display.shown();
		return switch (amount) {
			case Amount.Single single -> {
				BigDecimal value = in(display, single.value());
				yield new AmountView(output.name(), output.label(), Decimals.round(value, decimals), null, null,
						display.unit(), new Shown(Decimals.round(value, shown), null, null, shown, output.signed()));
			}
			case Amount.Range range -> {
				BigDecimal low = in(display, range.low());
				BigDecimal high = in(display, range.high());
				yield new AmountView(output.name(), output.label(), null, Decimals.round(low, decimals),
						Decimals.round(high, decimals), display.unit(), new Shown(null, Decimals.round(low, shown),
								Decimals.round(high, shown), shown, output.signed()));
			}
		};
	}

	private static BigDecimal in(Output.Display display, BigDecimal metric) {
		return display.unit().fromBase(metric);
	}

}
