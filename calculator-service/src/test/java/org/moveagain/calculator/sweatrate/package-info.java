/**
 * Tests: The sweat rate.
 */
@NullMarked
package org.moveagain.calculator.sweatrate;

import org.jspecify.annotations.NullMarked;
