package org.moveagain.calculator.heartrate;

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
class HeartRateTests {

	@ParameterizedTest
	@CsvSource({ "30, 60, 110.8, 134.93, 187", "45, 70, 112.6, 132.84, 176.5", "65, 72, 108.2, 125.40, 162.5" })
	void addsAShareOfTheReserveToTheRestingRate(int age, int rest, String low, String high, String maximum) {
		assertThat(rate(age, rest)).gives("moderate", low, high).gives("maximum", maximum);
	}

	@Test
	void theFormulaHoldsThePersonsNumbers() {
		assertThat(rate(45, 70))
			.hasFormula("208 - 0.7 × 45 years = 176.5 bpm; 70 + 0.40 to 0.59 × (176.5 - 70) = 112.60 to 132.84 bpm");
	}

	@Test
	void isNotForPeopleWhoseHeartRateSaysSomethingElse() {
		assertThat(HeartRate.calculate(new HeartRateInputs(30, 60, true,
				Set.of(HealthCondition.PACEMAKER, HealthCondition.BETA_BLOCKER, HealthCondition.IRREGULAR_HEARTBEAT))))
			.isNotFor("pregnant", "beta-blocker", "irregular-heartbeat", "pacemaker");
	}

	@Test
	void agreesWithTheWeightedMean() {
		Draw.aThousandTimes((draw) -> {
			int age = draw.whole(18, 100);
			int rest = draw.whole(30, 120);
			BigDecimal maximum = new BigDecimal(2080 - 7 * age).movePointLeft(1);
			assertThat(rate(age, rest)).agrees("maximum", maximum)
				.agrees("moderate", mean(40, maximum, rest), mean(59, maximum, rest));
		});
	}

	private static BigDecimal mean(int percent, BigDecimal maximum, int rest) {
		return maximum.multiply(new BigDecimal(percent)).add(new BigDecimal(rest * (100 - percent))).movePointLeft(2);
	}

	private static Outcome rate(int age, int rest) {
		return HeartRate.calculate(new HeartRateInputs(age, rest, false, Set.of()));
	}

}
