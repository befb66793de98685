/**
 * Calculators that show their formula and their sources. One package each; the frame is
 * in {@code unit}, {@code definition}, {@code calculation}, {@code input}, {@code api}
 * and {@code web}.
 */
@NullMarked
package org.moveagain.calculator;

import org.jspecify.annotations.NullMarked;
