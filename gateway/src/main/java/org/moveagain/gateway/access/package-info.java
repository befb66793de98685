/**
 * Who a visitor is, and the routes to become somebody: make an account, sign in, sign
 * out. May use {@code account} and {@code session}.
 */
@NullMarked
package org.moveagain.gateway.access;

import org.jspecify.annotations.NullMarked;
