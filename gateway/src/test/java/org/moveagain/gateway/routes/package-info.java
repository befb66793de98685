/**
 * Tests of {@code org.moveagain.gateway.routes} without the running gateway.
 */
@NullMarked
package org.moveagain.gateway.routes;

import org.jspecify.annotations.NullMarked;
