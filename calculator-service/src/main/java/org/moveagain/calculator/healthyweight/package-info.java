/**
 * The range of weights at a healthy body mass index. A pure function with its limits and
 * sources.
 */
@NullMarked
package org.moveagain.calculator.healthyweight;

import org.jspecify.annotations.NullMarked;
