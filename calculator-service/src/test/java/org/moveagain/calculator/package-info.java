/**
 * Tests: The calculator service as a whole.
 */
@NullMarked
package org.moveagain.calculator;

import org.jspecify.annotations.NullMarked;
