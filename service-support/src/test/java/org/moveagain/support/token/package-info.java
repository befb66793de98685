/**
 * Tests of {@code org.moveagain.support.token} through a running service.
 */
@NullMarked
package org.moveagain.support.token;

import org.jspecify.annotations.NullMarked;
