package org.moveagain.calculator.weeklyactivity;

import java.math.BigDecimal;
import java.util.Optional;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.calculator.calculation.Draw;
import org.moveagain.calculator.calculation.Outcome;
import org.moveagain.calculator.calculation.Target;

import static org.moveagain.calculator.calculation.OutcomeAssert.assertThat;

/** Values of domain.md, section 4. */
class WeeklyActivityTests {

	@ParameterizedTest
	@CsvSource({ "90, 40, 170, 113, met", "100, 0, 100, 67, not-yet", "0, 75, 150, 100, met",
			"149, 0, 149, 99, not-yet", "150, 0, 150, 100, met", "151, 0, 151, 101, met", "0, 74, 148, 99, not-yet",
			"0, 0, 0, 0, not-yet" })
	void aVigorousMinuteCountsTwice(int moderate, int vigorous, String minutes, String share, String code) {
		assertThat(week(moderate, vigorous)).gives("activity-minutes", minutes)
			.gives("share", share)
			.isClassified(code);
	}

	@Test
	void theFormulaHoldsThePersonsNumbers() {
		assertThat(week(90, 40)).hasFormula("90 + 2 × 40 = 170 min; 170 ÷ 150 = 113 %");
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "1, true", "2, false", "7, false" })
	void asksForStrengthWorkOnTwoDays(int days, boolean caution) {
		Outcome outcome = WeeklyActivity
			.calculate(new WeeklyActivityInputs(150, 0, Optional.of(days), Optional.empty(), Optional.empty()));
		assertThat(outcome).gives("strength-days", String.valueOf(days));
		assertCautions(outcome, "strength work", caution);
	}

	@ParameterizedTest
	@CsvSource({ "64, 0, false", "65, 2, true", "65, 3, false", "66, 0, true" })
	void asksForBalanceWorkOnThreeDaysFrom65(int age, int days, boolean caution) {
		Outcome outcome = WeeklyActivity
			.calculate(new WeeklyActivityInputs(150, 0, Optional.empty(), Optional.of(days), Optional.of(age)));
		assertThat(outcome).gives("balance-days", String.valueOf(days));
		assertCautions(outcome, "balance work", caution);
	}

	@Test
	void showsNoLimitForSitting() {
		assertThat(week(90, 40)).givesOnly("activity-minutes", "share").cautions("no limit for hours of sitting");
	}

	@Test
	void theTargetIsTheRangeOfWho() {
		Assertions.assertThat(week(10, 0))
			.asInstanceOf(InstanceOfAssertFactories.type(Outcome.Result.class))
			.extracting(Outcome.Result::target)
			.asInstanceOf(InstanceOfAssertFactories.type(Target.class))
			.returns("activityMinutes", Target::measure)
			.returns(new BigDecimal("150"), Target::low)
			.returns(new BigDecimal("300"), Target::high)
			.returns(Target.Period.WEEK, Target::period);
	}

	@Test
	void agreesWithAddingTwice() {
		Draw.aThousandTimes((draw) -> {
			int moderate = draw.whole(0, 5040);
			int vigorous = draw.whole(0, 5040);
			BigDecimal minutes = new BigDecimal(moderate).add(new BigDecimal(vigorous)).add(new BigDecimal(vigorous));
			assertThat(week(moderate, vigorous)).agrees("activity-minutes", minutes)
				.agrees("share", minutes.divide(new BigDecimal("1.5"), Draw.PRECISION));
		});
	}

	private static void assertCautions(Outcome outcome, String part, boolean expected) {
		if (expected) {
			assertThat(outcome).cautions(part);
		}
		else {
			assertThat(outcome).doesNotCaution(part);
		}
	}

	private static Outcome week(int moderate, int vigorous) {
		return WeeklyActivity.calculate(
				new WeeklyActivityInputs(moderate, vigorous, Optional.empty(), Optional.empty(), Optional.empty()));
	}

}
