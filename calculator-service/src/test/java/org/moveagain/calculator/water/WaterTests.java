package org.moveagain.calculator.water;

import java.math.BigDecimal;
import java.util.Set;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.moveagain.calculator.calculation.Draw;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.calculation.Target;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.unit.Unit;

import static org.moveagain.calculator.calculation.OutcomeAssert.assertThat;

/** Values of domain.md, section 4. */
class WaterTests {

	@ParameterizedTest
	@CsvSource({ "true, false, false, 1.60, 2.00", "false, false, false, 2.00, 2.50", "true, true, false, 1.84, 2.30",
			"true, false, true, 2.16, 2.70" })
	void drinksAreFourFifthsOfTotalWater(boolean female, boolean pregnant, boolean lactating, String drinks,
			String total) {
		assertThat(Water.calculate(new WaterInputs(female, pregnant, lactating, Set.of()))).gives("drinks", drinks)
			.gives("total-water", total);
	}

	@Test
	void theFiguresOfIomStandBesideThem() {
		assertThat(adult(true)).gives("iom-total-water", "2.70").hasFormula("2.0 l × 0.8 = 1.60 l");
		assertThat(adult(false)).gives("iom-total-water", "3.70").hasFormula("2.5 l × 0.8 = 2.00 l");
		assertThat(Water.calculate(new WaterInputs(true, true, false, Set.of()))).givesOnly("drinks", "total-water")
			.hasFormula("(2.0 l + 0.3 l) × 0.8 = 1.84 l");
	}

	@ParameterizedTest
	@EnumSource(names = { "HEART", "KIDNEY", "LIVER", "DIURETIC", "FLUID_LIMIT" })
	void aConditionThatChangesTheNeedGetsAReasonAndNoNumber(HealthCondition condition) {
		assertThat(Water.calculate(new WaterInputs(true, false, false, Set.of(condition)))).isNotFor(condition.id());
	}

	@Test
	void everyReasonIsGiven() {
		assertThat(Water
			.calculate(new WaterInputs(true, true, true, Set.of(HealthCondition.DIURETIC, HealthCondition.HEART))))
			.isNotFor("heart", "diuretic", "pregnant-and-breastfeeding");
	}

	@Test
	void warnsNotToDrinkTooFast() {
		assertThat(adult(true)).cautions("0.7 to 1 litre in an hour");
	}

	@Test
	void theTargetIsWhatToDrinkADay() {
		Assertions.assertThat(adult(true))
			.asInstanceOf(InstanceOfAssertFactories.type(Outcome.Result.class))
			.extracting(Outcome.Result::target)
			.isEqualTo(Target.daily("water", new BigDecimal("1.60"), Unit.LITRE));
	}

	/** In millilitres, four fifths taken first. */
	@Test
	void agreesWithFifthsOfEachPart() {
		Draw.aThousandTimes((draw) -> {
			boolean female = draw.coin();
			boolean pregnant = female && draw.coin();
			boolean lactating = female && !pregnant && draw.coin();
			int millilitres = (female ? 2_000 : 2_500) / 5 * 4 + (pregnant ? 240 : lactating ? 560 : 0);
			assertThat(Water.calculate(new WaterInputs(female, pregnant, lactating, Set.of()))).agrees("drinks",
					new BigDecimal(millilitres).movePointLeft(3));
		});
	}

	private static Outcome adult(boolean female) {
		return Water.calculate(new WaterInputs(female, false, false, Set.of()));
	}

}
