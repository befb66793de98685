package org.moveagain.tracking.series.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

import org.moveagain.tracking.catalogue.domain.Aggregation;

/**
 * Makes one value of a day's values. A day without any has none: never 0.
 */
final class DayValue {

	private DayValue() {
	}

	/** The values are in the order of the day. */
	static Optional<BigDecimal> of(Aggregation aggregation, List<BigDecimal> values) {
		if (values.isEmpty()) {
			return Optional.empty();
		}
		return switch (aggregation) {
			case MEAN -> Optional.of(mean(values));
			case SUM -> values.stream().reduce(BigDecimal::add);
			case MAX -> values.stream().max(BigDecimal::compareTo);
			case MIN -> values.stream().min(BigDecimal::compareTo);
			case LAST -> Optional.of(values.getLast());
		};
	}

	static BigDecimal mean(List<BigDecimal> values) {
		BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
	}

}
