/**
 * The body mass index and its class. A pure function with its limits and sources.
 */
@NullMarked
package org.moveagain.calculator.bmi;

import org.jspecify.annotations.NullMarked;
