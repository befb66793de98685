/**
 * People see what they just wrote: waits until the projection has passed a position. May
 * use Spring Web.
 */
@NullMarked
package org.moveagain.tracking.position;

import org.jspecify.annotations.NullMarked;
