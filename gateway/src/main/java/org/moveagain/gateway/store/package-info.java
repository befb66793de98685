/**
 * The store: how long to wait for it, and what to say when it is away. May use the driver
 * and Spring's web advice.
 */
@NullMarked
package org.moveagain.gateway.store;

import org.jspecify.annotations.NullMarked;
