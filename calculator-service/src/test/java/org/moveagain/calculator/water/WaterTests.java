package org.moveagain.calculator.water;

import java.math.BigDecimal;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moveagain.calculator.definition.Amount;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Values of domain.md, section 4. */
class WaterTests {

	@ParameterizedTest
	@CsvSource({ "true, false, false, 1.60, 2.00", "false, false, false, 2.00, 2.50", "true, true, false, 1.84, 2.30",
			"true, false, true, 2.16, 2.70" })
	void drinksAreFourFifthsOfTotalWater(boolean female, boolean pregnant, boolean lactating, BigDecimal drinks,
			BigDecimal total) {
		Outcome.Result result = result(new WaterInputs(female, pregnant, lactating, Set.of()));
		assertThat(result.amounts().subList(0, 2)).extracting(Amount::value).containsExactly(drinks, total);
		assertThat(result.formula()).endsWith("= " + drinks + " l");
	}

	@Test
	void theFiguresOfIomStandBesideThem() {
		assertThat(result(new WaterInputs(true, false, false, Set.of())).amounts()).last()
			.extracting(Amount::value)
			.isEqualTo(new BigDecimal("2.70"));
		assertThat(result(new WaterInputs(false, false, false, Set.of())).amounts()).last()
			.extracting(Amount::value)
			.isEqualTo(new BigDecimal("3.70"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "heart", "kidney", "liver", "diuretic", "fluid-limit" })
	void aConditionThatChangesTheNeedGetsAReasonAndNoNumber(String condition) {
		Outcome outcome = Water.calculate(new WaterInputs(true, false, false, Set.of(condition)));
		assertThat(outcome).isInstanceOfSatisfying(Outcome.NotForYou.class,
				(excluded) -> assertThat(excluded.reasons()).singleElement()
					.extracting(Exclusion::id)
					.isEqualTo(condition));
	}

	@Test
	void everyReasonIsGiven() {
		Outcome outcome = Water.calculate(new WaterInputs(true, true, true, Set.of("heart", "diuretic")));
		assertThat(outcome).isInstanceOfSatisfying(Outcome.NotForYou.class,
				(excluded) -> assertThat(excluded.reasons()).extracting(Exclusion::id)
					.containsExactly("heart", "diuretic", "pregnant-and-breastfeeding"));
	}

	@Test
	void warnsNotToDrinkTooFast() {
		assertThat(result(new WaterInputs(true, false, false, Set.of())).cautions())
			.anyMatch((caution) -> caution.contains("0.7 to 1 litre in an hour"));
	}

	private static Outcome.Result result(WaterInputs inputs) {
		return (Outcome.Result) Water.calculate(inputs);
	}

}
