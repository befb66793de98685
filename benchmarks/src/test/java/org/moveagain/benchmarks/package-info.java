/**
 * The arithmetic behind the figures.
 */
@NullMarked
package org.moveagain.benchmarks;

import org.jspecify.annotations.NullMarked;
