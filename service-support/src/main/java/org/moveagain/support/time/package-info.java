/**
 * Time as a dependency, so that tests can set it.
 */
@NullMarked
package org.moveagain.support.time;

import org.jspecify.annotations.NullMarked;
