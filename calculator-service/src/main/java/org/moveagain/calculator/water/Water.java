package org.moveagain.calculator.water;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.moveagain.calculator.definition.Amount;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Outcome;
import org.moveagain.calculator.definition.Source;

/**
 * Water in litres a day. EFSA 2010, adequate intake of total water: women 2.0 l, men 2.5
 * l, in pregnancy 0.3 l more, while breastfeeding 0.7 l more; about 20% comes from food,
 * so drinks are total × 0.8. Beside it IOM 2004: women 2.7 l, men 3.7 l of total water.
 */
final class Water {

	static final Source EFSA = new Source("EFSA, Dietary Reference Values for water", 2010,
			"total water: women 2.0 l, men 2.5 l; pregnancy +0.3 l, breastfeeding +0.7 l; about 20% from food");

	static final Source IOM = new Source("IOM, Dietary Reference Intakes", 2004, "total water: women 2.7 l, men 3.7 l");

	static final String NOT_TOO_FAST = "Spread it over the day: not more than 0.7 to 1 litre in an hour.";

	/** Whom the figures are not for. */
	static final List<Exclusion> EXCLUSIONS = List.of(excluded("heart", "With heart disease"),
			excluded("kidney", "With kidney disease"), excluded("liver", "With liver disease"),
			excluded("diuretic", "When you take water tablets (diuretics)"),
			excluded("fluid-limit", "When somebody has set you a limit for fluids"));

	private static final Exclusion PREGNANT_AND_BREASTFEEDING = new Exclusion("pregnant-and-breastfeeding",
			"The source gives no figure for being pregnant and breastfeeding at the same time, so we show none.",
			"Ask your midwife or your doctor.");

	private static final BigDecimal FROM_DRINKS = new BigDecimal("0.8");

	private static final String LITRES = "l";

	private Water() {
	}

	/**
	 * Calculates.
	 * @param inputs consistent: only women are pregnant or breastfeeding
	 * @return amounts in litres a day, two decimals; or why not
	 */
	static Outcome calculate(WaterInputs inputs) {
		List<Exclusion> reasons = new ArrayList<>(
				EXCLUSIONS.stream().filter((exclusion) -> inputs.conditions().contains(exclusion.id())).toList());
		if (inputs.pregnant() && inputs.lactating()) {
			reasons.add(PREGNANT_AND_BREASTFEEDING);
		}
		return reasons.isEmpty() ? result(inputs) : new Outcome.NotForYou(reasons);
	}

	private static Outcome result(WaterInputs inputs) {
		BigDecimal base = new BigDecimal(inputs.female() ? "2.0" : "2.5");
		BigDecimal addition = new BigDecimal(inputs.pregnant() ? "0.3" : inputs.lactating() ? "0.7" : "0");
		BigDecimal total = base.add(addition);
		BigDecimal drinks = total.multiply(FROM_DRINKS);
		List<Amount> amounts = new ArrayList<>(
				List.of(Amount.of("drinks", "To drink a day (EFSA 2010)", drinks, 2, LITRES),
						Amount.of("total-water", "Total water, with what is in food (EFSA 2010)", total, 2, LITRES)));
		List<Source> sources = new ArrayList<>(List.of(EFSA));
		if (addition.signum() == 0) {
			BigDecimal iom = new BigDecimal(inputs.female() ? "2.7" : "3.7");
			amounts.add(Amount.of("iom-total-water", "For comparison: total water (IOM 2004)", iom, 2, LITRES));
			sources.add(IOM);
		}
		String sum = (addition.signum() == 0) ? base + " l" : "(" + base + " l + " + addition + " l)";
		return new Outcome.Result(amounts, sum + " × " + FROM_DRINKS + " = " + Amount.round(drinks, 2) + " l", sources,
				List.of(NOT_TOO_FAST,
						"Heat, fever, heavy sweat and long exercise raise the need; the figures leave them out."));
	}

	private static Exclusion excluded(String id, String when) {
		return new Exclusion(id, when + " the right amount to drink is different for everybody, so we show no number.",
				"Ask your doctor or your care team how much to drink.");
	}

}
