/**
 * Tests of {@code org.moveagain.support.problem} through a running service.
 */
@NullMarked
package org.moveagain.support.problem;

import org.jspecify.annotations.NullMarked;
