/**
 * Tests of waiting.
 */
@NullMarked
package org.moveagain.tracking.position;

import org.jspecify.annotations.NullMarked;
