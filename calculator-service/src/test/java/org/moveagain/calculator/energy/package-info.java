/**
 * Tests: The energy of a day.
 */
@NullMarked
package org.moveagain.calculator.energy;

import org.jspecify.annotations.NullMarked;
