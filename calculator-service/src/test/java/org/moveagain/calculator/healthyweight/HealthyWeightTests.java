package org.moveagain.calculator.healthyweight;

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
class HealthyWeightTests {

	@ParameterizedTest
	@CsvSource({ "160, 47.36, 64.00", "175, 56.66, 76.56", "190, 66.79, 90.25" })
	void givesTheWeightsAtAnIndexOf18Point5To25(BigDecimal height, String low, String high) {
		assertThat(range(height)).gives("healthy-weight", low, high);
	}

	@Test
	void theFormulaHoldsThePersonsNumbers() {
		assertThat(range(new BigDecimal("160"))).hasFormula("18.5 to 25 kg/m² × (160 cm ÷ 100)² = 47.36 to 64.00 kg");
	}

	@Test
	void isNotForPregnantVeryMuscularOrFrailPeople() {
		assertThat(HealthyWeight.calculate(new HealthyWeightInputs(new BigDecimal("160"), true,
				Set.of(HealthCondition.FRAIL, HealthCondition.VERY_MUSCULAR))))
			.isNotFor("pregnant", "very-muscular", "frail");
	}

	@Test
	void agreesWithCentimetresThroughout() {
		Draw.aThousandTimes((draw) -> {
			BigDecimal height = draw.decimal(120, 230);
			BigDecimal square = height.multiply(height);
			assertThat(range(height)).agrees("healthy-weight",
					square.divide(new BigDecimal("10000")).multiply(new BigDecimal("37")).divide(new BigDecimal("2")),
					square.divide(new BigDecimal("400")));
		});
	}

	private static Outcome range(BigDecimal height) {
		return HealthyWeight.calculate(new HealthyWeightInputs(height, false, Set.of()));
	}

}
