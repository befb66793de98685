package org.moveagain.calculator.loadchange;

import java.math.BigDecimal;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.calculator.calculation.Draw;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.HealthCondition;

import static org.moveagain.calculator.calculation.OutcomeAssert.assertThat;

/** Values of domain.md, section 4. */
class LoadChangeTests {

	@Test
	void comparesThisWeekWithTheMeanOfTheThreeBefore() {
		assertThat(change("200", "220", "210", "300")).gives("change", "42.9")
			.gives("mean-before", "210.0")
			.isClassified("more")
			.hasFormula("300 ÷ ((200 + 220 + 210) ÷ 3) - 1 = +42.9 %");
	}

	@ParameterizedTest
	@CsvSource({ "210, 0.0, same", "210.0000001, 0.0, more", "209.9999999, 0.0, less", "0, -100.0, less" })
	void saysWhetherItIsMoreOrLessBeforeRounding(String thisWeek, String change, String code) {
		assertThat(change("200", "220", "210", thisWeek)).gives("change", change).isClassified(code);
	}

	@Test
	void callsNoChangeSafe() {
		assertThat(change("200", "220", "210", "300")).cautions("No change is known to be safe or unsafe");
	}

	@Test
	void isNotForAcutePain() {
		assertThat(LoadChange.calculate(new LoadChangeInputs(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE,
				BigDecimal.ONE, Set.of(HealthCondition.ACUTE_PAIN))))
			.isNotFor("acute-pain");
	}

	@Test
	void agreesWithTheRatio() {
		Draw.aThousandTimes((draw) -> {
			BigDecimal[] weeks = { draw.decimal(0, 10_000), draw.decimal(0, 10_000), draw.decimal(1, 10_000),
					draw.decimal(0, 10_000) };
			BigDecimal sum = weeks[2].add(weeks[1]).add(weeks[0]);
			BigDecimal ratio = weeks[3].divide(sum, Draw.PRECISION).multiply(new BigDecimal("300"));
			assertThat(LoadChange.calculate(new LoadChangeInputs(weeks[0], weeks[1], weeks[2], weeks[3], Set.of())))
				.agrees("change", ratio.subtract(new BigDecimal("100")))
				.agrees("mean-before", sum.divide(new BigDecimal("3"), Draw.PRECISION));
		});
	}

	private static Outcome change(String week1, String week2, String week3, String week4) {
		return LoadChange.calculate(new LoadChangeInputs(new BigDecimal(week1), new BigDecimal(week2),
				new BigDecimal(week3), new BigDecimal(week4), Set.of()));
	}

}
