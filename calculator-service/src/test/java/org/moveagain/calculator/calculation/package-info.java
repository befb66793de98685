/**
 * Tests: What tests of calculators share.
 */
@NullMarked
package org.moveagain.calculator.calculation;

import org.jspecify.annotations.NullMarked;
