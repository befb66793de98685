package org.moveagain.calculator.energy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.calculator.calculation.Draw;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.HealthCondition;

import static org.moveagain.calculator.calculation.OutcomeAssert.assertThat;

/** Values of domain.md, section 4. */
class EnergyTests {

	@ParameterizedTest
	@CsvSource({ "false, 70, 175, 30, 1648.75", "true, 60, 165, 30, 1320.25", "true, 82, 165, 58, 1400.25" })
	void followsMifflinAndStJeorAtRest(boolean female, BigDecimal weight, BigDecimal height, int age, String kcal) {
		assertThat(energy(female, weight, height, age, null)).gives("resting", kcal);
	}

	@Test
	void theActivityLevelMultipliesIt() {
		assertThat(man("1.6")).gives("total", "2638.0")
			.givesOnly("resting", "total")
			.hasFormula("10 × 70 kg + 6.25 × 175 cm - 5 × 30 years + 5 = 1648.75 kcal; × 1.6 = 2638.00 kcal");
	}

	@Test
	void withoutAnActivityLevelEachWayOfLifeGetsItsRange() {
		assertThat(man(null)).givesOnly("resting", "light", "active", "vigorous")
			.gives("light", "2308.25", "2786.39")
			.gives("active", "2802.88", "3281.01")
			.gives("vigorous", "3297.50", "3957.00");
	}

	@ParameterizedTest
	@CsvSource({ "1.40, light", "1.69, light", "1.6999, light", "1.70, active", "1.99, active", "1.9999, active",
			"2.00, vigorous", "2.40, vigorous" })
	void namesTheWayOfLifeOfALevel(String level, String code) {
		assertThat(man(level)).isClassified(code);
	}

	@Test
	void isNotForPregnancyAnEatingDisorderOrAnAcuteIllness() {
		assertThat(Energy.calculate(new EnergyInputs(true, new BigDecimal("60"), new BigDecimal("165"), 30,
				Optional.empty(), true, true, Set.of(HealthCondition.EATING_DISORDER))))
			.isNotFor("pregnant", "eating-disorder", "illness");
	}

	@Test
	void givesNoAdviceAboutWeight() {
		assertThat(man("1.6")).cautions("no advice to lose or gain weight");
	}

	/** In quarters of a kilocalorie, the other way round. */
	@Test
	void agreesWithWholeQuarters() {
		Draw.aThousandTimes((draw) -> {
			boolean female = draw.coin();
			BigDecimal weight = draw.decimal(30, 300);
			BigDecimal height = draw.decimal(120, 230);
			int age = draw.whole(18, 100);
			BigDecimal level = draw.decimal(1.4, 2.4);
			BigDecimal quarters = new BigDecimal(female ? -644 : 20).subtract(new BigDecimal(age * 20))
				.add(height.multiply(new BigDecimal("25")))
				.add(weight.multiply(new BigDecimal("40")));
			BigDecimal resting = quarters.divide(new BigDecimal("4"));
			assertThat(energy(female, weight, height, age, level)).agrees("resting", resting)
				.agrees("total", quarters.multiply(level).divide(new BigDecimal("4")));
			assertThat(energy(female, weight, height, age, null)).agrees("active",
					resting.multiply(new BigDecimal("17")).movePointLeft(1),
					resting.add(resting).subtract(resting.movePointLeft(2)));
		});
	}

	private static Outcome man(@Nullable String level) {
		return energy(false, new BigDecimal("70"), new BigDecimal("175"), 30,
				(level != null) ? new BigDecimal(level) : null);
	}

	private static Outcome energy(boolean female, BigDecimal weight, BigDecimal height, int age,
			@Nullable BigDecimal level) {
		return Energy.calculate(
				new EnergyInputs(female, weight, height, age, Optional.ofNullable(level), false, false, Set.of()));
	}

}
