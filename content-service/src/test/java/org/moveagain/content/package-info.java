/**
 * The content service as a whole.
 */
@NullMarked
package org.moveagain.content;

import org.jspecify.annotations.NullMarked;
