/**
 * Under which address people reach the platform, and whether a request comes from its own
 * pages. May use the servlet API.
 */
@NullMarked
package org.moveagain.gateway.origin;

import org.jspecify.annotations.NullMarked;
