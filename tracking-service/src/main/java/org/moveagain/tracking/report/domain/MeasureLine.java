package org.moveagain.tracking.report.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.moveagain.tracking.dashboard.domain.Change;
import org.moveagain.tracking.dashboard.domain.Series;

/**
 * A measure in a line.
 *
 * @param label its name
 * @param unit of all values
 * @param days how many days have a value
 * @param mean of the day values, rounded to one decimal
 * @param low the lowest day value
 * @param high the highest day value
 * @param change since the person began; absent as long as it is too early to tell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureLine(String label, String unit, int days, BigDecimal mean, BigDecimal low, BigDecimal high,
		@Nullable Change change) {

	static MeasureLine of(Series series) {
		List<BigDecimal> values = series.values().stream().filter(Objects::nonNull).toList();
		BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		return new MeasureLine(series.label(), series.unit(), values.size(),
				sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64).setScale(1, RoundingMode.HALF_UP),
				values.stream().min(BigDecimal::compareTo).orElseThrow(),
				values.stream().max(BigDecimal::compareTo).orElseThrow(), series.change());
	}

}
