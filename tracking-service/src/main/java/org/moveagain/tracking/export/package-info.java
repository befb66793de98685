/**
 * All of one's own data as a file. May use Spring Web.
 */
@NullMarked
package org.moveagain.tracking.export;

import org.jspecify.annotations.NullMarked;
