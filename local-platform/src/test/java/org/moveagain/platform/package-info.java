/**
 * What the tests of the processes share. May use the JDK only.
 */
@NullMarked
package org.moveagain.platform;

import org.jspecify.annotations.NullMarked;
