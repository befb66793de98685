/**
 * The activity of a week compared with the recommendation of WHO. A pure function with
 * its limits and sources.
 */
@NullMarked
package org.moveagain.calculator.weeklyactivity;

import org.jspecify.annotations.NullMarked;
