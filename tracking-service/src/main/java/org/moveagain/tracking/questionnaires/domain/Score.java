package org.moveagain.tracking.questionnaires.domain;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * The score of one response.
 *
 * @param id of the response
 * @param at when it was given, on the person's own clock
 * @param score rounded; null when too few questions were answered
 */
public record Score(String id, OffsetDateTime at, @Nullable BigDecimal score) {

}
