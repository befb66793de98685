/**
 * Tests: The protein calculator's figures.
 */
@NullMarked
package org.moveagain.calculator.protein;

import org.jspecify.annotations.NullMarked;
