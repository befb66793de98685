/**
 * Logging, correcting, deleting, reading and listing entries over HTTP. May use Spring
 * Web.
 */
@NullMarked
package org.moveagain.tracking.entries;

import org.jspecify.annotations.NullMarked;
