/**
 * The short-lived tokens that services get in place of the session. May use
 * {@code access} and {@code keys}.
 */
@NullMarked
package org.moveagain.gateway.token;

import org.jspecify.annotations.NullMarked;
