/**
 * How much protein a day. A pure function with its limits and sources.
 */
@NullMarked
package org.moveagain.calculator.protein;

import org.jspecify.annotations.NullMarked;
