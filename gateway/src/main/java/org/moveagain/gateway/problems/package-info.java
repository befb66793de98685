/**
 * Errors as people see them: a page for browsers, a problem for API clients, also for
 * what the container refuses. May use the servlet container.
 */
@NullMarked
package org.moveagain.gateway.problems;

import org.jspecify.annotations.NullMarked;
