/**
 * Starts, watches and stops the processes of the laptop mode. May use the JDK only, so
 * that it stays small.
 */
@NullMarked
package org.moveagain.platform.supervisor;

import org.jspecify.annotations.NullMarked;
