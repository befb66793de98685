/**
 * Answering alerts over HTTP. May use Spring Web.
 */
@NullMarked
package org.moveagain.tracking.alerts;

import org.jspecify.annotations.NullMarked;
