package org.moveagain.tracking.catalogue.domain;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MeasureTests {

	private static Measure measure(String min, String max, String step, boolean exact) {
		return new Measure("m", "M", "u", new BigDecimal(min), new BigDecimal(max), new BigDecimal(step), exact, null,
				null, Aggregation.MEAN, null, null, null);
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "10, true", "10.000, true", "-0.001, false", "10.001, false", "1e308, false",
			"1e999999999, false", "-1e999999999, false" })
	void bothLimitsAreAllowed(BigDecimal value, boolean allowed) {
		assertThat(measure("0", "10", "1", true).allows(value)).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "6, true", "6.0, true", "6.5, false" })
	void anExactMeasureKeepsToItsSteps(BigDecimal value, boolean kept) {
		assertThat(measure("0", "10", "1", true).keepsToSteps(value)).isEqualTo(kept);
		assertThat(measure("0", "10", "1", false).keepsToSteps(value)).isTrue();
	}

	@Test
	void aCodeIsInTheCatalogueOnce() {
		Choice place = new Choice("low-back", "Low back");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Catalogue(List.of(), List.of(place, place), List.of(), List.of()));
	}

}
