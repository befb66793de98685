/**
 * Tests of the log, against a real broker where it matters.
 */
@NullMarked
package org.moveagain.tracking.log;

import org.jspecify.annotations.NullMarked;
