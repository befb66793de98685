/**
 * Taking many entries at once over HTTP. May use Spring Web.
 */
@NullMarked
package org.moveagain.tracking.imports;

import org.jspecify.annotations.NullMarked;
