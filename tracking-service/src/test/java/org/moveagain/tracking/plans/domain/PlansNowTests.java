package org.moveagain.tracking.plans.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moveagain.events.tracking.Plan;

import static org.assertj.core.api.Assertions.assertThat;

class PlansNowTests {

	private static final Plan FLARE = new Plan(Plan.Kind.FLARE, new Plan.Flare(List.of("warmth"), List.of(), List.of()),
			List.of());

	@ParameterizedTest
	@CsvSource({ "10, 10, true", "16, 10, true", "17, 10, false", "9, 10, false" })
	void theFlarePlanComesUpForSevenDays(int today, int marked, boolean shown) {
		assertThat(PlansNow.of(List.of(FLARE), day(today), day(marked)).flare() != null).isEqualTo(shown);
		assertThat(PlansNow.of(List.of(), day(today), day(marked)).flare()).isNull();
		assertThat(PlansNow.of(List.of(FLARE), day(today), null).flare()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "1, a, 0", "5, a, 0", "10, b, 0", "25, c, 0" })
	void theStepThatHasBegunLastIsNext(int today, String step, int done) {
		PlansNow now = PlansNow.of(List.of(work(false)), day(today), null);
		assertThat(text(now)).isEqualTo(step);
		assertThat(now.done()).isEqualTo(done);
		assertThat(now.steps()).isEqualTo(3);
	}

	@Test
	void whatIsDoneIsNotNext() {
		PlansNow now = PlansNow.of(List.of(work(true)), day(6), null);
		assertThat(text(now)).isEqualTo("b");
		assertThat(now.done()).isEqualTo(1);
	}

	private static @Nullable String text(PlansNow now) {
		Plan.Step step = now.step();
		return (step != null) ? step.text() : null;
	}

	private static Plan work(boolean firstDone) {
		return new Plan(Plan.Kind.RETURN_TO_WORK, null, List.of(new Plan.Step("a", day(5), null, firstDone),
				new Plan.Step("b", day(10), null, false), new Plan.Step("c", day(20), null, false)));
	}

	private static LocalDate day(int day) {
		return LocalDate.of(2026, 11, day);
	}

}
