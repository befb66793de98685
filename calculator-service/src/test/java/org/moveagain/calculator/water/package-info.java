/**
 * Tests: The water calculator's figures.
 */
@NullMarked
package org.moveagain.calculator.water;

import org.jspecify.annotations.NullMarked;
