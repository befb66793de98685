/**
 * Tests: Inputs and their limits.
 */
@NullMarked
package org.moveagain.calculator.definition;

import org.jspecify.annotations.NullMarked;
