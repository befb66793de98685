/**
 * What every user of MongoDB shares: the health check. Present only with the driver.
 */
@NullMarked
package org.moveagain.support.store;

import org.jspecify.annotations.NullMarked;
