/**
 * Tests: The weekly activity.
 */
@NullMarked
package org.moveagain.calculator.weeklyactivity;

import org.jspecify.annotations.NullMarked;
