/**
 * The heart rate of moderate exercise. A pure function with its limits and sources.
 */
@NullMarked
package org.moveagain.calculator.heartrate;

import org.jspecify.annotations.NullMarked;
