/**
 * The broker that tests run against. May use Kafka only.
 */
@NullMarked
package org.moveagain.support.broker;

import org.jspecify.annotations.NullMarked;
