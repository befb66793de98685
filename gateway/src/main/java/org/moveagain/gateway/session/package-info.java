/**
 * The browser's session: opaque id, what the store keeps of it, cookies, CSRF token. May
 * use the store and the servlet API.
 */
@NullMarked
package org.moveagain.gateway.session;

import org.jspecify.annotations.NullMarked;
