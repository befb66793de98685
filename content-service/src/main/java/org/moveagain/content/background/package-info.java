/**
 * Work that goes on beside the requests. May use Spring's lifecycle only.
 */
@NullMarked
package org.moveagain.content.background;

import org.jspecify.annotations.NullMarked;
