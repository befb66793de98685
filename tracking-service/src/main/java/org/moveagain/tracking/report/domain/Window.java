package org.moveagain.tracking.report.domain;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Pain over the last days of a report.
 *
 * @param days how many days
 * @param logged how many of them have a value
 * @param mean of the day values, rounded to one decimal; absent when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Window(int days, int logged, @Nullable BigDecimal mean) {

}
