/**
 * The filter chain: what is refused before anything else looks at a request. May use
 * {@code origin}, {@code session} and {@code problems}.
 */
@NullMarked
package org.moveagain.gateway.security;

import org.jspecify.annotations.NullMarked;
