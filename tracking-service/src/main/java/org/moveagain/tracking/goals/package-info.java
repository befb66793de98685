/**
 * Setting, reading and deleting goals over HTTP. May use Spring Web.
 */
@NullMarked
package org.moveagain.tracking.goals;

import org.jspecify.annotations.NullMarked;
