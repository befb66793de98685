/**
 * Tests of {@code org.moveagain.gateway.token} without the running gateway.
 */
@NullMarked
package org.moveagain.gateway.token;

import org.jspecify.annotations.NullMarked;
