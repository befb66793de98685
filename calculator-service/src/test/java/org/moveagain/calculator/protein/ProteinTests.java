package org.moveagain.calculator.protein;

import java.math.BigDecimal;
import java.util.Optional;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.calculator.calculation.Draw;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.calculation.Target;
import org.moveagain.calculator.unit.Unit;

import static org.moveagain.calculator.calculation.OutcomeAssert.assertThat;

/** Values of domain.md, section 4. */
class ProteinTests {

	@Test
	void seventyKilogramsNeedFiftySixGramsByIomAndFiftyEightByEfsa() {
		assertThat(person("70", 40, false, false)).gives("iom-rda", "56.0")
			.gives("efsa-pri", "58.1")
			.hasFormula("70 kg × 0.8 g = 56.0 g; 70 kg × 0.83 g = 58.1 g");
	}

	@Test
	void peopleWhoTrainGetTheRangeOfIssn() {
		assertThat(person("70", 40, true, false)).givesOnly("issn-active")
			.gives("issn-active", "98", "140")
			.hasFormula("70 kg × 1.4 to 2 g = 98.0 to 140.0 g");
	}

	@Test
	void fromSixtyFiveTheRangeIsHigherAndWithAnIllnessHigherStill() {
		assertThat(person("82", 65, false, false)).gives("older", "82.0", "98.4");
		assertThat(person("55", 65, false, true)).gives("older-ill", "66.0", "82.5");
		assertThat(person("82", 64, false, true)).givesOnly("iom-rda", "efsa-pri");
		assertThat(person("82", 66, true, false)).givesOnly("older", "issn-active");
	}

	@ParameterizedTest
	@CsvSource({ "1, 59.1", "2, 67.1", "3, 86.1" })
	void pregnancyAddsByTrimester(int trimester, String grams) {
		assertThat(mother(trimester, null)).givesOnly("efsa-pri").gives("efsa-pri", grams);
	}

	@ParameterizedTest
	@CsvSource({ "0, 77.1", "6, 77.1", "7, 71.1", "36, 71.1" })
	void breastfeedingAddsMoreInTheFirstSixMonths(int months, String grams) {
		assertThat(mother(null, months)).gives("efsa-pri", grams);
	}

	@Test
	void aboveABodyMassIndexOfThirtyTheWeightAtTwentyFiveCounts() {
		assertThat(tall("82", "165")).gives("iom-rda", "54.5")
			.gives("efsa-pri", "56.5")
			.cautions("approximation")
			.hasFormula("Weight at a body mass index of 25: 25 × (165 cm ÷ 100)² = 68.06 kg; "
					+ "68.06 kg × 0.8 g = 54.5 g; 68.06 kg × 0.83 g = 56.5 g");
	}

	@Test
	void exactlyThirtyIsNotAboveThirty() {
		assertThat(tall("67.5", "150")).gives("iom-rda", "54.0");
		assertThat(tall("67.49", "150")).gives("iom-rda", "54.0");
		assertThat(tall("67.51", "150")).gives("iom-rda", "45.0");
	}

	@Test
	void kidneyDiseaseGetsAReasonAndANextStepAndNoNumber() {
		assertThat(Protein.calculate(new ProteinInputs(new BigDecimal("70"), Optional.empty(), Optional.of(40), false,
				false, true, Optional.empty(), Optional.empty())))
			.isNotFor("kidney");
	}

	@Test
	void noSourceSaysWhatPregnantAndBreastfeedingTogetherNeed() {
		assertThat(mother(2, 3)).isNotFor("pregnant-and-breastfeeding");
	}

	@Test
	void everyResultSaysThatBackPainNeedsNoMoreAndWhatIsMissing() {
		assertThat(tall("70", "175")).cautions("no evidence that back pain").doesNotCaution("You gave no");
		assertThat(person("70", 40, false, false)).cautions("You gave no height");
		assertThat(mother(1, null)).cautions("before the pregnancy");
	}

	@Test
	void theTargetReachesFromTheLowestToTheHighestFigure() {
		assertTarget(person("70", 40, false, false),
				Target.range("protein", new BigDecimal("56.0"), new BigDecimal("58.1"), Unit.GRAM, Target.Period.DAY));
		assertTarget(person("82", 66, true, false),
				Target.range("protein", new BigDecimal("82.0"), new BigDecimal("164.0"), Unit.GRAM, Target.Period.DAY));
		assertTarget(mother(1, null), Target.daily("protein", new BigDecimal("59.1"), Unit.GRAM));
	}

	/** Thousandths of a gram as whole numbers. */
	@Test
	void agreesWithWholeMilligrams() {
		Draw.aThousandTimes((draw) -> {
			BigDecimal weight = draw.decimal(30, 300);
			BigDecimal grams = weight.movePointRight(2);
			assertThat(person(weight.toString(), draw.whole(18, 64), false, draw.coin()))
				.agrees("iom-rda", grams.multiply(new BigDecimal("80")).movePointLeft(4))
				.agrees("efsa-pri", grams.multiply(new BigDecimal("83")).movePointLeft(4));
			assertThat(person(weight.toString(), draw.whole(65, 100), true, false))
				.agrees("older", weight, weight.add(weight.divide(new BigDecimal("5"))))
				.agrees("issn-active", grams.multiply(new BigDecimal("14")).movePointLeft(3), weight.add(weight));
		});
	}

	private static void assertTarget(Outcome outcome, Target target) {
		Assertions.assertThat(outcome)
			.asInstanceOf(InstanceOfAssertFactories.type(Outcome.Result.class))
			.extracting(Outcome.Result::target)
			.isEqualTo(target);
	}

	private static Outcome person(String weight, int age, boolean active, boolean illness) {
		return Protein.calculate(new ProteinInputs(new BigDecimal(weight), Optional.empty(), Optional.of(age), active,
				illness, false, Optional.empty(), Optional.empty()));
	}

	private static Outcome mother(@Nullable Integer trimester, @Nullable Integer months) {
		return Protein.calculate(new ProteinInputs(new BigDecimal("70"), Optional.empty(), Optional.of(30), false,
				false, false, Optional.ofNullable(trimester), Optional.ofNullable(months)));
	}

	private static Outcome tall(String weight, String height) {
		return Protein.calculate(new ProteinInputs(new BigDecimal(weight), Optional.of(new BigDecimal(height)),
				Optional.of(40), false, false, false, Optional.empty(), Optional.empty()));
	}

}
