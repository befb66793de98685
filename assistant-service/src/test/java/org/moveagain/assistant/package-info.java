/**
 * The assistant service as a whole.
 */
@NullMarked
package org.moveagain.assistant;

import org.jspecify.annotations.NullMarked;
