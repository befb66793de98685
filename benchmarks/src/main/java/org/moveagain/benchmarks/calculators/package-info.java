/**
 * Measures the calculators: the functions alone, and the service over HTTP. May use
 * calculator-service.
 */
@NullMarked
package org.moveagain.benchmarks.calculators;

import org.jspecify.annotations.NullMarked;
