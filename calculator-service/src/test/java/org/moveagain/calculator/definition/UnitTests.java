package org.moveagain.calculator.definition;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UnitTests {

	@Test
	void aPoundAndAnInchAreExact() {
		assertThat(Unit.POUND.toBase(new BigDecimal("154.3"))).isEqualByComparingTo("69.989302691");
		assertThat(Unit.INCH.toBase(new BigDecimal("65"))).isEqualByComparingTo("165.1");
	}

	@Test
	void limitsInAnotherUnitLieWithinThoseOfTheBase() {
		for (Input input : new Input[] { Input.weight(), Input.height("") }) {
			UnitLimits base = input.units().getFirst();
			UnitLimits other = input.units().getLast();
			assertThat(other.unit().toBase(other.min())).isBetween(base.min(), base.min().add(new BigDecimal("0.3")));
			assertThat(other.unit().toBase(other.max())).isBetween(base.max().subtract(new BigDecimal("0.3")),
					base.max());
		}
	}

}
