package org.moveagain.calculator.calculation;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecimalsTests {

	@ParameterizedTest
	@CsvSource({ "132.835, 2, 132.84", "125.395, 2, 125.40", "122.5, 0, 123", "-0.05, 1, -0.1", "0.049, 1, 0.0" })
	void roundsHalfUp(BigDecimal value, int decimals, String rounded) {
		assertThat(Decimals.round(value, decimals)).hasToString(rounded);
	}

	@ParameterizedTest
	@CsvSource({ "70, 70", "70.0, 70", "1E+2, 100", "69.989302691, 69.99", "0.50, 0.5", "0.00, 0" })
	void writesAnInputWithoutWhatIsNotNeeded(BigDecimal input, String written) {
		assertThat(Decimals.plain(input)).isEqualTo(written);
	}

}
