package org.moveagain.calculator.waistheight;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.calculator.calculation.Draw;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.unit.Unit;

import static org.moveagain.calculator.calculation.OutcomeAssert.assertThat;

/** Values of domain.md, section 4. */
class WaistHeightTests {

	@ParameterizedTest
	@CsvSource({ "80, 175, 0.457, 0.46, healthy", "87.5, 175, 0.500, 0.50, increased", "105, 172, 0.610, 0.61, high" })
	void dividesTheWaistByTheHeight(BigDecimal waist, BigDecimal height, String ratio, String shown, String code) {
		assertThat(ratio(waist, height)).gives("waist-height", ratio).shows("waist-height", shown).isClassified(code);
	}

	@ParameterizedTest
	@CsvSource({ "70, below, healthy", "87.5, healthy, increased", "105, increased, high" })
	void aBorderBelongsToTheClassAbove(BigDecimal border, String below, String above) {
		BigDecimal height = new BigDecimal("175");
		BigDecimal bit = new BigDecimal("1e-20");
		assertThat(ratio(border, height)).isClassified(above);
		assertThat(ratio(border.subtract(bit), height)).isClassified(below);
		assertThat(ratio(border.add(bit), height)).isClassified(above);
	}

	/** A height of 70 inches makes every border a whole number of inches. */
	@ParameterizedTest
	@CsvSource({ "28, below, healthy", "35, healthy, increased", "42, increased, high" })
	void aBorderInInchesBelongsToTheClassAbove(BigDecimal border, String below, String above) {
		BigDecimal height = Unit.FOOT_AND_INCH.toBase(new BigDecimal("70"));
		assertThat(ratio(Unit.INCH.toBase(border), height)).isClassified(above);
		assertThat(ratio(Unit.INCH.toBase(border.subtract(new BigDecimal("0.1"))), height)).isClassified(below);
		assertThat(ratio(Unit.INCH.toBase(border.add(new BigDecimal("0.1"))), height)).isClassified(above);
	}

	/** 35 kg/m² at a height of 2 m. */
	@Test
	void isNotForABodyMassIndexFrom35() {
		assertThat(heavy("140")).isNotFor("bmi-35");
		assertThat(heavy("140.00001")).isNotFor("bmi-35");
		assertThat(heavy("139.99999")).isClassified("healthy").doesNotCaution("no weight");
		assertThat(ratio(new BigDecimal("90"), new BigDecimal("200"))).cautions("You gave no weight");
	}

	@Test
	void isNotForPregnantPeople() {
		assertThat(WaistHeight
			.calculate(new WaistHeightInputs(new BigDecimal("90"), new BigDecimal("170"), Optional.empty(), true)))
			.isNotFor("pregnant");
	}

	@Test
	void theFormulaHoldsThePersonsNumbers() {
		assertThat(ratio(new BigDecimal("80"), new BigDecimal("175"))).hasFormula("80 cm ÷ 175 cm = 0.457");
	}

	@Test
	void agreesWithTheInverse() {
		Draw.aThousandTimes((draw) -> {
			BigDecimal waist = draw.decimal(40, 230);
			BigDecimal height = draw.decimal(120, 230);
			assertThat(ratio(waist, height)).agrees("waist-height",
					BigDecimal.ONE.divide(height.divide(waist, Draw.PRECISION), Draw.PRECISION));
		});
	}

	private static Outcome heavy(String weight) {
		return WaistHeight.calculate(new WaistHeightInputs(new BigDecimal("90"), new BigDecimal("200"),
				Optional.of(new BigDecimal(weight)), false));
	}

	private static Outcome ratio(BigDecimal waist, BigDecimal height) {
		return WaistHeight.calculate(new WaistHeightInputs(waist, height, Optional.empty(), false));
	}

}
