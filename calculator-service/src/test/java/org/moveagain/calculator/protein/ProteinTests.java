package org.moveagain.calculator.protein;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.calculator.definition.Amount;
import org.moveagain.calculator.definition.Exclusion;
import org.moveagain.calculator.definition.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

/** Values of domain.md, section 4. */
class ProteinTests {

	private ProteinInputs person(double weight) {
		return new ProteinInputs(BigDecimal.valueOf(weight), Optional.empty(), Optional.of(40), false, false, false,
				Optional.empty(), Optional.empty());
	}

	private ProteinInputs older(double weight, boolean illness) {
		return new ProteinInputs(BigDecimal.valueOf(weight), Optional.empty(), Optional.of(65), false, illness, false,
				Optional.empty(), Optional.empty());
	}

	private ProteinInputs expecting(double weight, int trimester) {
		return new ProteinInputs(BigDecimal.valueOf(weight), Optional.empty(), Optional.of(30), false, false, false,
				Optional.of(trimester), Optional.empty());
	}

	private ProteinInputs breastfeeding(double weight, int months) {
		return new ProteinInputs(BigDecimal.valueOf(weight), Optional.empty(), Optional.of(30), false, false, false,
				Optional.empty(), Optional.of(months));
	}

	private ProteinInputs tall(double weight, double height) {
		return new ProteinInputs(BigDecimal.valueOf(weight), Optional.of(BigDecimal.valueOf(height)), Optional.of(40),
				false, false, false, Optional.empty(), Optional.empty());
	}

	@Test
	void seventyKilogramsNeedFiftySixGramsByIomAndFiftyEightByEfsa() {
		assertThat(result(person(70)).amounts()).extracting(Amount::name, Amount::value)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("iom-rda", new BigDecimal("56.0")),
					org.assertj.core.groups.Tuple.tuple("efsa-pri", new BigDecimal("58.1")));
	}

	@Test
	void peopleWhoTrainGetTheRangeOfIssn() {
		ProteinInputs active = new ProteinInputs(new BigDecimal("70"), Optional.empty(), Optional.of(40), true, false,
				false, Optional.empty(), Optional.empty());
		assertRange(result(active), "98.0", "140.0");
	}

	@Test
	void fromSixtyFiveTheRangeIsHigherAndWithAnIllnessHigherStill() {
		assertRange(result(older(82, false)), "82.0", "98.4");
		assertRange(result(older(55, true)), "66.0", "82.5");
	}

	@ParameterizedTest
	@CsvSource({ "1, 59.1", "2, 67.1", "3, 86.1" })
	void pregnancyAddsByTrimester(int trimester, BigDecimal grams) {
		assertThat(result(expecting(70, trimester)).amounts()).singleElement()
			.extracting(Amount::value)
			.isEqualTo(grams);
	}

	@ParameterizedTest
	@CsvSource({ "0, 77.1", "6, 77.1", "7, 71.1" })
	void breastfeedingAddsMoreInTheFirstSixMonths(int months, BigDecimal grams) {
		assertThat(result(breastfeeding(70, months)).amounts()).singleElement()
			.extracting(Amount::value)
			.isEqualTo(grams);
	}

	@Test
	void aboveABodyMassIndexOfThirtyTheWeightAtTwentyFiveCounts() {
		Outcome.Result result = result(tall(82, 165));
		assertThat(result.formula()).contains("68.06 kg");
		assertThat(result.amounts()).extracting(Amount::value)
			.containsExactly(new BigDecimal("54.5"), new BigDecimal("56.5"));
		assertThat(result.cautions()).anyMatch((caution) -> caution.contains("approximation"));
	}

	@Test
	void exactlyThirtyIsNotAboveThirty() {
		assertThat(result(tall(67.5, 150)).amounts()).first()
			.extracting(Amount::value)
			.isEqualTo(new BigDecimal("54.0"));
		assertThat(result(tall(67.51, 150)).amounts()).first()
			.extracting(Amount::value)
			.isEqualTo(new BigDecimal("45.0"));
	}

	@Test
	void kidneyDiseaseGetsAReasonAndANextStepAndNoNumber() {
		ProteinInputs kidney = new ProteinInputs(new BigDecimal("70"), Optional.empty(), Optional.of(40), false, false,
				true, Optional.empty(), Optional.empty());
		assertThat(Protein.calculate(kidney)).asInstanceOf(type(Outcome.NotForYou.class))
			.satisfies((excluded) -> assertThat(excluded.reasons()).singleElement()
				.extracting(Exclusion::id, Exclusion::nextStep)
				.contains("kidney"));
	}

	@Test
	void noSourceSaysWhatPregnantAndBreastfeedingTogetherNeed() {
		ProteinInputs both = new ProteinInputs(new BigDecimal("70"), Optional.empty(), Optional.of(30), false, false,
				false, Optional.of(2), Optional.of(3));
		assertThat(Protein.calculate(both)).isInstanceOf(Outcome.NotForYou.class);
	}

	@Test
	void everyResultNamesItsSourcesAndSaysThatBackPainNeedsNoMore() {
		for (ProteinInputs inputs : new ProteinInputs[] { person(70), older(82, true), expecting(60, 1),
				tall(120, 160) }) {
			Outcome.Result result = result(inputs);
			assertThat(result.sources()).isNotEmpty();
			assertThat(result.cautions()).contains(ProteinSources.NO_BACK_PAIN_BOOST);
			assertThat(result.formula()).contains("kg ×");
		}
	}

	/**
	 * The same by another way: thousandths of a gram as whole numbers, rounded by hand.
	 */
	@Test
	void aThousandRandomPeopleAgreeWithAnIndependentCalculation() {
		SplittableRandom random = new SplittableRandom(42);
		for (int each = 0; each < 1_000; each++) {
			long hectograms = random.nextLong(300, 3_001);
			ProteinInputs inputs = person(hectograms / 10.0);
			long iomCentigrams = hectograms * 8;
			long efsaMilligrams = hectograms * 83;
			assertThat(result(inputs).amounts()).extracting(Amount::value)
				.containsExactly(tenths((iomCentigrams + 5) / 10), tenths((efsaMilligrams + 50) / 100));
		}
	}

	private static BigDecimal tenths(long tenths) {
		return BigDecimal.valueOf(tenths, 1).setScale(1, RoundingMode.UNNECESSARY);
	}

	private static Outcome.Result result(ProteinInputs inputs) {
		return (Outcome.Result) Protein.calculate(inputs);
	}

	private static void assertRange(Outcome.Result result, String low, String high) {
		assertThat(result.amounts()).singleElement()
			.extracting(Amount::low, Amount::high)
			.containsExactly(new BigDecimal(low), new BigDecimal(high));
	}

}
