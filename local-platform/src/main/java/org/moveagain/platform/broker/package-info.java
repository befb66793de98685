/**
 * The laptop mode's Kafka: Apache Kafka itself, one node, on disk. Runs as a process of
 * its own.
 */
@NullMarked
package org.moveagain.platform.broker;

import org.jspecify.annotations.NullMarked;
