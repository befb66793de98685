/**
 * The urgency rules for back and neck pain as data, and the pure function that applies
 * them to answers. May use the JDK and a reader for the data; knows no service.
 */
@NullMarked
package org.moveagain.redflags;

import org.jspecify.annotations.NullMarked;
