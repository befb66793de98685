package org.moveagain.calculator.definition;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.calculator.unit.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class UnitLimitsTests {

	@ParameterizedTest
	@CsvSource({ "cm, from 120 to 230 cm", "ft+in, from 3 ft 11.3 in to 7 ft 6.5 in", "in, from 47.3 to 90.5 in" })
	void theRangeIsSaidInTheUnit(String unit, String words) {
		assertThat(Input.height().units()).filteredOn((limits) -> limits.unit().symbol().equals(unit))
			.singleElement()
			.extracting(UnitLimits::range)
			.isEqualTo(words);
	}

	@Test
	void aRangeWithoutAUnitEndsWithItsNumber() {
		Input factor = Input.number("pal", "", "1.40", "2.40", Unit.RATIO);
		assertThat(factor.units().getFirst().range()).isEqualTo("from 1.40 to 2.40");
	}

	/** The tightest that the unit's step can show: nothing beyond the base is taken. */
	@Test
	void limitsInAnotherUnitLieJustWithinThoseOfTheBase() {
		for (Input input : new Input[] { Input.weight(), Input.height() }) {
			UnitLimits base = input.units().getFirst();
			for (UnitLimits other : input.units()) {
				BigDecimal step = other.unit().toBase(other.step());
				assertThat(other.unit().toBase(other.min())).isBetween(base.min(), base.min().add(step));
				assertThat(other.unit().toBase(other.max())).isBetween(base.max().subtract(step), base.max());
			}
		}
	}

}
