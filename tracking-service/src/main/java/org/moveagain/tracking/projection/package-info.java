/**
 * From the log into the diary: consumes, applies, remembers the position. May use Kafka
 * and the driver.
 */
@NullMarked
package org.moveagain.tracking.projection;

import org.jspecify.annotations.NullMarked;
