package org.moveagain.calculator.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.calculation.Target;
import org.moveagain.calculator.definition.Classification;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Source;
import org.moveagain.calculator.input.Calculation;
import org.moveagain.calculator.unit.UnitSystem;

/**
 * An outcome as the API shows it.
 *
 * @param calculator the calculator's id
 * @param outcome "result" or "not-for-you"
 * @param units the system of units of the results
 * @param results the amounts of a result
 * @param classification of a result
 * @param formula of a result, with the person's numbers
 * @param sources of a result
 * @param cautions of a result
 * @param target a result to track
 * @param reasons why it is not for this person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalculationView(String calculator, String outcome, @Nullable UnitSystem units,
		@Nullable List<AmountView> results, @Nullable Classification classification, @Nullable String formula,
		@Nullable List<Source> sources, @Nullable List<String> cautions, @Nullable Target target,
		@Nullable List<Exclusion> reasons) {

	static CalculationView of(String calculator, Outcome outcome, Calculation calculation) {
		UnitSystem system = calculation.units();
		return switch (outcome) {
			case Outcome.Result result -> {
				List<AmountView> amounts = result.amounts()
					.stream()
					.map((amount) -> AmountView.of(amount, system))
					.toList();
				yield new CalculationView(calculator, "result", system, amounts, result.classification(),
						Conversions.around(result, calculation), result.sources(), result.cautions(), result.target(),
						null);
			}
			case Outcome.NotForYou excluded -> new CalculationView(calculator, "not-for-you", null, null, null, null,
					null, null, null, excluded.reasons());
		};
	}

}
