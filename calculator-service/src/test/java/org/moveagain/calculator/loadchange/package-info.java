/**
 * Tests: The change of load.
 */
@NullMarked
package org.moveagain.calculator.loadchange;

import org.jspecify.annotations.NullMarked;
