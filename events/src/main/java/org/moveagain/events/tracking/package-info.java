/**
 * The contract of the topic {@code tracking.entries.v1}: keys, CloudEvents attributes and
 * values. May use Jackson; knows neither Kafka nor Spring nor a store.
 */
@NullMarked
package org.moveagain.events.tracking;

import org.jspecify.annotations.NullMarked;
