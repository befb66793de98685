/**
 * The store that tests run against. May use the driver.
 */
@NullMarked
package org.moveagain.support.store;

import org.jspecify.annotations.NullMarked;
