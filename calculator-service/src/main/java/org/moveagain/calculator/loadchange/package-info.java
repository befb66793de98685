/**
 * The load of this week compared with the weeks before. A pure function with its limits
 * and sources.
 */
@NullMarked
package org.moveagain.calculator.loadchange;

import org.jspecify.annotations.NullMarked;
