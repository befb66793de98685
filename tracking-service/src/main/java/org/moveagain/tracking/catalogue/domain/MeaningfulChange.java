package org.moveagain.tracking.catalogue.domain;

import java.math.BigDecimal;

/**
 * From which difference on a change of a measure is one that people notice (minimal
 * clinically important difference): either is enough.
 *
 * @param points in the measure's unit
 * @param percent of the value before
 * @param lowerIsBetter whether a fall is an improvement
 * @param source who says so, with the year
 */
public record MeaningfulChange(BigDecimal points, BigDecimal percent, boolean lowerIsBetter, String source) {

}
