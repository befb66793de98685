/**
 * How much to drink a day. A pure function with its limits and sources.
 */
@NullMarked
package org.moveagain.calculator.water;

import org.jspecify.annotations.NullMarked;
