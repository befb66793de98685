/**
 * Tests: The energy of a walk.
 */
@NullMarked
package org.moveagain.calculator.walkingenergy;

import org.jspecify.annotations.NullMarked;
