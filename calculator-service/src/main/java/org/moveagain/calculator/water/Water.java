package org.moveagain.calculator.water;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.calculation.Target;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.definition.Source;
import org.moveagain.calculator.unit.Unit;

/**
 * Water in litres a day. EFSA 2010, adequate intake of total water: women 2.0 l, men 2.5
 * l, in pregnancy 0.3 l more, while breastfeeding 0.7 l more; about 20% comes from food,
 * so drinks are total × 0.8. Beside it IOM 2004: women 2.7 l, men 3.7 l of total water.
 */
final class Water {

	static final Output DRINKS = litres("drinks", "To drink a day (EFSA 2010)");

	static final Output TOTAL = litres("total-water", "Total water, with what is in food (EFSA 2010)");

	static final Output IOM_TOTAL = litres("iom-total-water", "For comparison: total water (IOM 2004)");

	private static final BigDecimal WOMEN = new BigDecimal("2.0");

	private static final BigDecimal MEN = new BigDecimal("2.5");

	private static final BigDecimal PREGNANCY = new BigDecimal("0.3");

	private static final BigDecimal BREASTFEEDING = new BigDecimal("0.7");

	private static final BigDecimal FROM_DRINKS = new BigDecimal("0.8");

	private static final BigDecimal IOM_WOMEN = new BigDecimal("2.7");

	private static final BigDecimal IOM_MEN = new BigDecimal("3.7");

	private Water() {
	}

	/**
	 * Calculates.
	 * @param inputs consistent: only women are pregnant or breastfeeding
	 * @return amounts in litres a day; or why not
	 */
	static Outcome calculate(WaterInputs inputs) {
		List<Exclusion> reasons = Exclusion.applying(WaterSources.EXCLUSIONS, inputs.conditions(), false);
		if (inputs.pregnant() && inputs.lactating()) {
			reasons.add(WaterSources.PREGNANT_AND_BREASTFEEDING);
		}
		return reasons.isEmpty() ? result(inputs) : new Outcome.NotForYou(reasons);
	}

	private static Outcome result(WaterInputs inputs) {
		BigDecimal base = inputs.female() ? WOMEN : MEN;
		BigDecimal addition = inputs.pregnant() ? PREGNANCY : inputs.lactating() ? BREASTFEEDING : BigDecimal.ZERO;
		BigDecimal total = base.add(addition);
		BigDecimal drinks = total.multiply(FROM_DRINKS);
		List<Amount> amounts = new ArrayList<>();
		amounts.add(new Amount.Single(DRINKS, drinks));
		amounts.add(new Amount.Single(TOTAL, total));
		List<Source> sources = new ArrayList<>();
		sources.add(WaterSources.EFSA);
		if (addition.signum() == 0) {
			amounts.add(new Amount.Single(IOM_TOTAL, inputs.female() ? IOM_WOMEN : IOM_MEN));
			sources.add(WaterSources.IOM);
		}
		BigDecimal shown = Decimals.round(drinks, DRINKS.metric().decimals());
		String sum = (addition.signum() == 0) ? base + " l" : "(" + base + " l + " + addition + " l)";
		return new Outcome.Result(amounts, null, sum + " × " + FROM_DRINKS + " = " + shown + " l", sources,
				WaterSources.CAUTIONS, Target.daily("water", shown, Unit.LITRE));
	}

	private static Output litres(String name, String label) {
		return Output.value(name, label, Unit.LITRE, 2, 2).us(Unit.FLUID_OUNCE, 1, 0);
	}

}
