/**
 * Tests: what the calculators are measured with.
 */
@NullMarked
package org.moveagain.benchmarks.calculators;

import org.jspecify.annotations.NullMarked;
