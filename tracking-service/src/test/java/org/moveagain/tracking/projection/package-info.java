/**
 * Tests of the projection's way into the store.
 */
@NullMarked
package org.moveagain.tracking.projection;

import org.jspecify.annotations.NullMarked;
