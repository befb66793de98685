/**
 * Tests of {@code org.moveagain.gateway.origin} without the running gateway.
 */
@NullMarked
package org.moveagain.gateway.origin;

import org.jspecify.annotations.NullMarked;
