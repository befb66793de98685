/**
 * The dashboard's series over HTTP. May use Spring Web.
 */
@NullMarked
package org.moveagain.tracking.dashboard;

import org.jspecify.annotations.NullMarked;
