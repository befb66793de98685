/**
 * What every published event shares: CloudEvents 1.0 in binary mode. Knows neither Kafka
 * nor Spring nor a store.
 */
@NullMarked
package org.moveagain.events;

import org.jspecify.annotations.NullMarked;
