/**
 * Tests: The body mass index.
 */
@NullMarked
package org.moveagain.calculator.bmi;

import org.jspecify.annotations.NullMarked;
