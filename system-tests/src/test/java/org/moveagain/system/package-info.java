/**
 * The running platform from outside: started by {@code ./run}, spoken to through the
 * gateway, killed by process id. May use nothing of the services' code.
 */
@NullMarked
package org.moveagain.system;

import org.jspecify.annotations.NullMarked;
