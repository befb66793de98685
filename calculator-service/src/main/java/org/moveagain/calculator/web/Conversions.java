package org.moveagain.calculator.web;

import java.util.ArrayList;
import java.util.List;

import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.input.Calculation;
import org.moveagain.calculator.unit.Unit;
import org.moveagain.calculator.unit.UnitSystem;

/**
 * The first and the last steps of a formula that is in metric units, when the person's
 * numbers or the results are not.
 */
final class Conversions {

	private Conversions() {
	}

	/**
	 * The formula from the person's own numbers to the results, such as "180 lb = 81.65
	 * kg; ...; 47.36 kg = 104.41 lb".
	 * @param result with the formula in metric units
	 * @param calculation what was asked for
	 * @return the steps, in their order
	 */
	static String around(Outcome.Result result, Calculation calculation) {
		List<String> steps = new ArrayList<>(calculation.conversions());
		steps.add(result.formula());
		for (Amount amount : result.amounts()) {
			Unit from = amount.output().metric().unit();
			Unit to = amount.output().in(calculation.units()).unit();
			if (from != to) {
				steps.add(text(amount, UnitSystem.METRIC) + " = " + text(amount, calculation.units()));
			}
		}
		return String.join("; ", steps);
	}

	private static String text(Amount amount, UnitSystem system) {
		AmountView view = AmountView.of(amount, system);
		String digits = (view.value() != null) ? view.value().toPlainString() : view.low() + " to " + view.high();
		return digits + " " + view.unit().symbol();
	}

}
