/**
 * What can be logged, as data: loads it and serves it. May use Spring Web.
 */
@NullMarked
package org.moveagain.tracking.catalogue;

import org.jspecify.annotations.NullMarked;
