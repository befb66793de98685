/**
 * Measures the running platform from outside. May use nothing of the services' code.
 */
@NullMarked
package org.moveagain.benchmarks;

import org.jspecify.annotations.NullMarked;
