/**
 * Accounts and how they are kept. May use the store and {@code keys}.
 */
@NullMarked
package org.moveagain.gateway.account;

import org.jspecify.annotations.NullMarked;
