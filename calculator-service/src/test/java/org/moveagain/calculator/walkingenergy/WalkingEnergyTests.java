package org.moveagain.calculator.walkingenergy;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.calculator.calculation.Draw;
import org.moveagain.calculator.calculation.Outcome;

import static org.moveagain.calculator.calculation.OutcomeAssert.assertThat;

/** Values of domain.md, section 4. */
class WalkingEnergyTests {

	@ParameterizedTest
	@CsvSource({ "3.5, 70, 30, 122.5, 123", "4.3, 80, 60, 344, 344" })
	void multipliesIntensityWeightAndTime(BigDecimal met, BigDecimal weight, BigDecimal minutes, String kcal,
			String shown) {
		assertThat(walk(met, weight, minutes)).gives("energy", kcal).shows("energy", shown);
	}

	@Test
	void theFormulaHoldsThePersonsNumbers() {
		assertThat(walk(new BigDecimal("3.5"), new BigDecimal("70"), new BigDecimal("30")))
			.hasFormula("3.5 × 70 kg × 30 min ÷ 60 = 122.5 kcal");
	}

	@Test
	void givesNoAdviceAboutWeight() {
		assertThat(walk(new BigDecimal("3.5"), new BigDecimal("70"), new BigDecimal("30")))
			.cautions("no advice about your weight");
	}

	@Test
	void agreesWithHoursFirst() {
		Draw.aThousandTimes((draw) -> {
			BigDecimal met = new BigDecimal(draw.coin() ? "3.5" : "4.3");
			BigDecimal weight = draw.decimal(30, 300);
			BigDecimal minutes = new BigDecimal(draw.whole(1, 1440));
			BigDecimal hours = minutes.divide(new BigDecimal("60"), Draw.PRECISION);
			assertThat(walk(met, weight, minutes)).agrees("energy", hours.multiply(met).multiply(weight));
		});
	}

	private static Outcome walk(BigDecimal met, BigDecimal weight, BigDecimal minutes) {
		return WalkingEnergy.calculate(new WalkingEnergyInputs(weight, met, minutes));
	}

}
