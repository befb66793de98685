package org.moveagain.calculator.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.moveagain.calculator.definition.Amount;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Outcome;
import org.moveagain.calculator.definition.Source;

import org.jspecify.annotations.Nullable;

/**
 * An outcome as the API shows it.
 *
 * @param calculator the calculator's id
 * @param outcome "result" or "not-for-you"
 * @param results the amounts of a result
 * @param formula of a result, with the person's numbers
 * @param sources of a result
 * @param cautions of a result
 * @param reasons why it is not for this person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalculationView(String calculator, String outcome, @Nullable List<Amount> results, @Nullable String formula,
		@Nullable List<Source> sources, @Nullable List<String> cautions, @Nullable List<Exclusion> reasons) {

	static CalculationView of(String calculator, Outcome outcome) {
		return switch (outcome) {
			case Outcome.Result result -> new CalculationView(calculator, "result", result.amounts(), result.formula(),
					result.sources(), result.cautions(), null);
			case Outcome.NotForYou excluded ->
				new CalculationView(calculator, "not-for-you", null, null, null, null, excluded.reasons());
		};
	}

}
