/**
 * What a record of the log does to the documents, as a pure state machine. Knows neither
 * Kafka nor MongoDB.
 */
@NullMarked
package org.moveagain.tracking.projection.domain;

import org.jspecify.annotations.NullMarked;
