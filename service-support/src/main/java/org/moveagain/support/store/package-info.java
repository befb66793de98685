/**
 * What every user of MongoDB shares: the health check, how long to wait, and what to say
 * when it is away. Present only with the driver.
 */
@NullMarked
package org.moveagain.support.store;

import org.jspecify.annotations.NullMarked;
