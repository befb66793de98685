/**
 * Tests: The heart rate.
 */
@NullMarked
package org.moveagain.calculator.heartrate;

import org.jspecify.annotations.NullMarked;
