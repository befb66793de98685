/**
 * Measures the running platform from outside. Uses nothing of the services' code; what
 * measures code itself is in a package of its own.
 */
@NullMarked
package org.moveagain.benchmarks;

import org.jspecify.annotations.NullMarked;
