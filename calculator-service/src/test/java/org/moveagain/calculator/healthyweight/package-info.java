/**
 * Tests: The healthy weight.
 */
@NullMarked
package org.moveagain.calculator.healthyweight;

import org.jspecify.annotations.NullMarked;
