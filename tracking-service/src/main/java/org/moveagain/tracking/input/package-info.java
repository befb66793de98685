/**
 * Reads what people send field by field and collects everything that is wrong with it.
 */
@NullMarked
package org.moveagain.tracking.input;

import org.jspecify.annotations.NullMarked;
