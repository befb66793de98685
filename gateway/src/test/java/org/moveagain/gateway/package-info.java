/**
 * The running gateway over HTTP, in front of services that record what reaches them.
 */
@NullMarked
package org.moveagain.gateway;

import org.jspecify.annotations.NullMarked;
