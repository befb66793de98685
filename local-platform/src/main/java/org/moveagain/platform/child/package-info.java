/**
 * What runs inside every process that the supervisor starts: it ends with its supervisor.
 * May use the JDK only.
 */
@NullMarked
package org.moveagain.platform.child;

import org.jspecify.annotations.NullMarked;
