/**
 * The log in Kafka that is the system of record: its topics, partitions, positions, and
 * writing to it. May use Kafka; knows no store.
 */
@NullMarked
package org.moveagain.tracking.log;

import org.jspecify.annotations.NullMarked;
