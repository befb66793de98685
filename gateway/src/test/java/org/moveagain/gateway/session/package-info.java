/**
 * Tests of {@code org.moveagain.gateway.session} without the running gateway.
 */
@NullMarked
package org.moveagain.gateway.session;

import org.jspecify.annotations.NullMarked;
