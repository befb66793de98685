package org.moveagain.calculator.sweatrate;

import java.math.BigDecimal;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moveagain.calculator.calculation.Draw;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.HealthCondition;

import static org.moveagain.calculator.calculation.OutcomeAssert.assertThat;

/** Values of domain.md, section 4. */
class SweatRateTests {

	@Test
	void addsWhatWasDrunkToTheWeightThatWasLost() {
		assertThat(rate("70.0", "69.2", "0.5", "0.1", "1")).gives("sweat-rate", "1.2")
			.shows("sweat-rate", "1.2")
			.hasFormula("(70 kg - 69.2 kg + 0.5 l - 0.1 l) ÷ 1 h = 1.20 l/h");
	}

	@Test
	void warnsNotToDrinkTooFast() {
		assertThat(rate("70.0", "69.2", "0.5", "0.1", "1")).cautions("0.7 to 1 litre in an hour");
	}

	@Test
	void asksToCheckARateThatIsHardToBelieve() {
		assertThat(rate("70", "67", "0", "0", "1")).doesNotCaution("very high rate");
		assertThat(rate("70", "66.99", "0", "0", "1")).cautions("very high rate");
	}

	@ParameterizedTest
	@EnumSource(names = { "HEART", "KIDNEY", "LIVER", "DIURETIC", "FLUID_LIMIT" })
	void isNotForPeopleWhoseDrinkingSomebodyElseDecides(HealthCondition condition) {
		assertThat(SweatRate.calculate(new SweatRateInputs(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE,
				BigDecimal.ONE, BigDecimal.ONE, Set.of(condition))))
			.isNotFor(condition.id());
	}

	@Test
	void agreesWithDividingEachPart() {
		Draw.aThousandTimes((draw) -> {
			BigDecimal after = draw.decimal(30, 290);
			BigDecimal before = after.add(draw.decimal(0, 10));
			BigDecimal urine = draw.decimal(0, 5);
			BigDecimal drunk = urine.add(draw.decimal(0, 5));
			BigDecimal hours = draw.decimal(0.25, 24);
			BigDecimal parts = drunk.divide(hours, Draw.PRECISION)
				.subtract(urine.divide(hours, Draw.PRECISION))
				.subtract(after.divide(hours, Draw.PRECISION))
				.add(before.divide(hours, Draw.PRECISION));
			assertThat(SweatRate.calculate(new SweatRateInputs(before, after, drunk, urine, hours, Set.of())))
				.agrees("sweat-rate", parts);
		});
	}

	private static Outcome rate(String before, String after, String drunk, String urine, String hours) {
		return SweatRate.calculate(new SweatRateInputs(new BigDecimal(before), new BigDecimal(after),
				new BigDecimal(drunk), new BigDecimal(urine), new BigDecimal(hours), Set.of()));
	}

}
