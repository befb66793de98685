/**
 * How much energy a walk takes. A pure function with its limits and sources.
 */
@NullMarked
package org.moveagain.calculator.walkingenergy;

import org.jspecify.annotations.NullMarked;
