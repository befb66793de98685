package org.moveagain.calculator.weeklyactivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.moveagain.calculator.calculation.Amount;
import org.moveagain.calculator.calculation.Decimals;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.calculation.Target;
import org.moveagain.calculator.definition.Classification;
import org.moveagain.calculator.definition.Output;
import org.moveagain.calculator.definition.Source;
import org.moveagain.calculator.unit.Unit;

/**
 * Minutes of activity a week: moderate minutes + 2 × vigorous minutes (WHO 2020: 150 to
 * 300 of them, strength work on 2 or more days, from 65 balance work on 3 or more days).
 */
final class WeeklyActivity {

	static final Output MINUTES = Output.value("activity-minutes", "A week, counted as moderate activity (WHO 2020)",
			Unit.MINUTE, 0, 0);

	static final Output SHARE = Output.value("share", "Of the 150 minutes that WHO recommends at least", Unit.PERCENT,
			0, 0);

	static final Output STRENGTH = Output.value("strength-days", "Strength work (WHO 2020: 2 days or more)", Unit.DAY,
			0, 0);

	static final Output BALANCE = Output.value("balance-days", "Balance work (WHO 2020: from 65, 3 days or more)",
			Unit.DAY, 0, 0);

	static final Classification MET = new Classification("met", "You reach the 150 minutes that WHO recommends");

	static final Classification NOT_YET = new Classification("not-yet",
			"Not at 150 minutes yet. Some activity is better than none");

	static final Source WHO = new Source("WHO, Guidelines on physical activity and sedentary behaviour", 2020,
			"150 to 300 minutes of moderate activity a week, a vigorous minute counts twice; strength work on 2 or more days; from 65 balance work on 3 or more days");

	static final List<String> CAUTIONS = List.of("Start with small amounts and add to them bit by bit.",
			"WHO sets no limit for hours of sitting, so none is shown here.");

	private static final int ENOUGH = 150;

	private static final int MOST = 300;

	private static final int STRENGTH_DAYS = 2;

	private static final int BALANCE_DAYS = 3;

	private static final int OLDER = 65;

	private WeeklyActivity() {
	}

	/**
	 * Calculates.
	 * @param inputs within their limits
	 * @return amounts in minutes and days a week
	 */
	static Outcome calculate(WeeklyActivityInputs inputs) {
		int minutes = inputs.moderate() + 2 * inputs.vigorous();
		BigDecimal share = BigDecimal.valueOf(100L * minutes).divide(BigDecimal.valueOf(ENOUGH), Decimals.PRECISION);
		List<Amount> amounts = new ArrayList<>();
		amounts.add(new Amount.Single(MINUTES, BigDecimal.valueOf(minutes)));
		amounts.add(new Amount.Single(SHARE, share));
		inputs.strengthDays().ifPresent((days) -> amounts.add(new Amount.Single(STRENGTH, BigDecimal.valueOf(days))));
		inputs.balanceDays().ifPresent((days) -> amounts.add(new Amount.Single(BALANCE, BigDecimal.valueOf(days))));
		String formula = inputs.moderate() + " + 2 × " + inputs.vigorous() + " = " + minutes + " min; " + minutes
				+ " ÷ 150 = " + Decimals.round(share, SHARE.metric().decimals()) + " %";
		return new Outcome.Result(amounts, (minutes >= ENOUGH) ? MET : NOT_YET, formula, List.of(WHO), cautions(inputs),
				Target.range("activityMinutes", BigDecimal.valueOf(ENOUGH), BigDecimal.valueOf(MOST), Unit.MINUTE,
						Target.Period.WEEK));
	}

	private static List<String> cautions(WeeklyActivityInputs inputs) {
		List<String> cautions = new ArrayList<>();
		if (inputs.strengthDays().filter((days) -> days < STRENGTH_DAYS).isPresent()) {
			cautions.add("WHO also recommends strength work on 2 or more days a week.");
		}
		boolean older = inputs.age().filter((years) -> years >= OLDER).isPresent();
		if (older && inputs.balanceDays().filter((days) -> days >= BALANCE_DAYS).isEmpty()) {
			cautions.add("From 65, WHO also recommends balance work on 3 or more days a week.");
		}
		cautions.addAll(CAUTIONS);
		return cautions;
	}

}
