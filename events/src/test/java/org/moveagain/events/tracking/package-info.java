/**
 * Tests of the contract, on events as they were once published as well.
 */
@NullMarked
package org.moveagain.events.tracking;

import org.jspecify.annotations.NullMarked;
