/**
 * Tests of {@code org.moveagain.gateway.keys} without the running gateway.
 */
@NullMarked
package org.moveagain.gateway.keys;

import org.jspecify.annotations.NullMarked;
