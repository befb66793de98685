/**
 * How much the body sweats in an hour of exercise. A pure function with its limits and
 * sources.
 */
@NullMarked
package org.moveagain.calculator.sweatrate;

import org.jspecify.annotations.NullMarked;
