package org.moveagain.benchmarks.calculators;

import org.junit.jupiter.api.Test;
import org.moveagain.calculator.calculation.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectTests {

	/** A refusal would be quicker than a calculation. */
	@Test
	void everyCalculatorIsMeasuredWithInputsThatGiveAResult() {
		assertThat(Subject.all()).hasSize(11)
			.allSatisfy((subject) -> assertThat(subject.calculate()).isInstanceOf(Outcome.Result.class));
	}

}
