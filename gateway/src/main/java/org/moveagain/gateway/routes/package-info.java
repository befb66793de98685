/**
 * The way to the services: which path goes where, what is passed on, what comes back. May
 * use {@code access}, {@code token} and {@code problems}.
 */
@NullMarked
package org.moveagain.gateway.routes;

import org.jspecify.annotations.NullMarked;
