package org.moveagain.calculator.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitTests {

	@ParameterizedTest
	@CsvSource({ "POUND, 154.3, 69.989302691", "INCH, 65, 165.1", "FOOT_AND_INCH, 69, 175.26", "MILLILITRE, 500, 0.5",
			"FLUID_OUNCE, 128, 3.785411784", "FLUID_OUNCE_PER_HOUR, 16, 0.473176473" })
	void theSizeIsExact(Unit unit, BigDecimal amount, BigDecimal base) {
		assertThat(unit.toBase(amount)).isEqualByComparingTo(base);
	}

	/** What a form can show, there and back: nothing is lost. */
	@ParameterizedTest
	@EnumSource
	void anAmountComesBackFromTheBaseUnitAsItWas(Unit unit) {
		SplittableRandom random = new SplittableRandom(7);
		for (int each = 0; each < 1_000; each++) {
			BigDecimal shown = unit.step().multiply(BigDecimal.valueOf(random.nextLong(1, 10_000)));
			BigDecimal back = unit.fromBase(unit.toBase(shown));
			assertThat(back.setScale(shown.scale(), RoundingMode.HALF_UP)).isEqualTo(shown);
			assertThat(back.subtract(shown).abs()).isLessThan(new BigDecimal("1e-25"));
		}
	}

	/** A result that is shown in one system and converted to the other and back. */
	@ParameterizedTest
	@CsvSource({ "KILOGRAM, 1, POUND, 1", "KILOGRAM, 2, POUND, 2", "LITRE, 2, FLUID_OUNCE, 1",
			"LITRE_PER_HOUR, 2, FLUID_OUNCE_PER_HOUR, 1", "LITRE_PER_HOUR, 1, FLUID_OUNCE_PER_HOUR, 0" })
	void aShownResultSurvivesTheOtherSystem(Unit metric, int metricDecimals, Unit us, int usDecimals) {
		for (long each = 1; each <= 30_000; each += 7) {
			BigDecimal shown = BigDecimal.valueOf(each, metricDecimals);
			BigDecimal other = us.fromBase(shown).setScale(usDecimals, RoundingMode.HALF_UP);
			assertThat(us.toBase(other).setScale(metricDecimals, RoundingMode.HALF_UP)).as(metric + " " + shown)
				.isEqualTo(shown);
		}
	}

	@Test
	void feetAndInchesAreWrittenInTwoParts() {
		assertThat(Unit.FOOT_AND_INCH.parts()).extracting(Unit.Part::unit).containsExactly("ft", "in");
		assertThat(Unit.INCH.parts()).isEmpty();
	}

	@Test
	void aSystemIsFoundByItsCodeAlone() {
		assertThat(UnitSystem.of("us")).contains(UnitSystem.US);
		assertThat(UnitSystem.of("metric")).contains(UnitSystem.METRIC);
		assertThat(UnitSystem.of("US")).isEmpty();
	}

}
