/**
 * Security headers on every answer. May use the servlet API.
 */
@NullMarked
package org.moveagain.gateway.headers;

import org.jspecify.annotations.NullMarked;
