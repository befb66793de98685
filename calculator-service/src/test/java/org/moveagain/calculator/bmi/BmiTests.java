package org.moveagain.calculator.bmi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.calculator.calculation.Draw;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.definition.HealthCondition;
import org.moveagain.calculator.unit.Unit;

import static org.moveagain.calculator.calculation.OutcomeAssert.assertThat;

/** Values of domain.md, section 4. */
class BmiTests {

	@ParameterizedTest
	@CsvSource({ "70, 175, 22.857, 22.9, healthy", "50, 170, 17.301, 17.3, underweight",
			"82, 165, 30.119, 30.1, obesity-1", "54, 171, 18.467, 18.5, underweight" })
	void dividesWeightBySquaredHeightAndClassifiesBeforeRounding(BigDecimal weight, BigDecimal height, String index,
			String shown, String code) {
		assertThat(bmi(weight, height, false)).gives("bmi", index).shows("bmi", shown).isClassified(code);
	}

	/** A height of 2 m makes every border a whole or half number of kilograms. */
	@ParameterizedTest
	@CsvSource({ "74, false, underweight, healthy", "100, false, healthy, overweight",
			"120, false, overweight, obesity-1", "140, false, obesity-1, obesity-2", "160, false, obesity-2, obesity-3",
			"74, true, underweight, healthy", "92, true, healthy, increased-risk",
			"110, true, increased-risk, high-risk" })
	void aBorderBelongsToTheClassAbove(BigDecimal border, boolean lowerCutOffs, String below, String above) {
		BigDecimal height = new BigDecimal("200");
		BigDecimal bit = new BigDecimal("1e-20");
		assertThat(bmi(border, height, lowerCutOffs)).isClassified(above);
		assertThat(bmi(border.subtract(bit), height, lowerCutOffs)).isClassified(below);
		assertThat(bmi(border.add(bit), height, lowerCutOffs)).isClassified(above);
	}

	@ParameterizedTest
	@CsvSource({ "74, underweight, healthy", "100, healthy, overweight", "120, overweight, obesity-1",
			"140, obesity-1, obesity-2", "160, obesity-2, obesity-3" })
	void theLastTenthOfAPoundBelowABorderAndTheFirstAboveIt(BigDecimal border, String below, String above) {
		BigDecimal pounds = Unit.POUND.fromBase(border).setScale(1, RoundingMode.DOWN);
		BigDecimal height = new BigDecimal("200");
		assertThat(bmi(Unit.POUND.toBase(pounds), height, false)).isClassified(below);
		assertThat(bmi(Unit.POUND.toBase(pounds.add(new BigDecimal("0.1"))), height, false)).isClassified(above);
	}

	@Test
	void theFormulaHoldsThePersonsNumbers() {
		assertThat(bmi(new BigDecimal("70"), new BigDecimal("175"), false))
			.hasFormula("70 kg ÷ (175 cm ÷ 100)² = 22.857 kg/m²");
	}

	@Test
	void namesTheLowerBordersWhereTheyWouldMatter() {
		assertThat(bmi(new BigDecimal("92"), new BigDecimal("200"), false)).cautions("from 23");
		assertThat(bmi(new BigDecimal("91.9"), new BigDecimal("200"), false)).doesNotCaution("from 23");
		assertThat(bmi(new BigDecimal("92"), new BigDecimal("200"), true)).doesNotCaution("from 23");
	}

	@Test
	void isNotForPregnantVeryMuscularOrFrailPeople() {
		assertThat(Bmi.calculate(new BmiInputs(new BigDecimal("70"), new BigDecimal("175"), false, true,
				Set.of(HealthCondition.FRAIL, HealthCondition.VERY_MUSCULAR))))
			.isNotFor("pregnant", "very-muscular", "frail");
	}

	@Test
	void agreesWithDividingTwice() {
		Draw.aThousandTimes((draw) -> {
			BigDecimal weight = draw.decimal(30, 300);
			BigDecimal height = draw.decimal(120, 230);
			BigDecimal once = weight.divide(height, Draw.PRECISION);
			assertThat(bmi(weight, height, draw.coin())).agrees("bmi",
					once.divide(height, Draw.PRECISION).multiply(new BigDecimal("10000")));
		});
	}

	private static Outcome bmi(BigDecimal weight, BigDecimal height, boolean lowerCutOffs) {
		return Bmi.calculate(new BmiInputs(weight, height, lowerCutOffs, false, Set.of()));
	}

}
