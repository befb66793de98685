/**
 * The rules of the house as tests. Every service runs them on its own classes.
 */
@NullMarked
package org.moveagain.support.architecture;

import org.jspecify.annotations.NullMarked;
