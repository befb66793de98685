/**
 * How much energy the body uses a day. A pure function with its limits and sources.
 */
@NullMarked
package org.moveagain.calculator.energy;

import org.jspecify.annotations.NullMarked;
