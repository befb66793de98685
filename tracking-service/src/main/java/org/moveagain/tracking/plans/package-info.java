/**
 * Making, reading and deleting plans over HTTP. May use Spring Web.
 */
@NullMarked
package org.moveagain.tracking.plans;

import org.jspecify.annotations.NullMarked;
