/**
 * Who was erased, or is about to be. Everybody asks it, and it asks nobody.
 */
@NullMarked
package org.moveagain.tracking.ledger;

import org.jspecify.annotations.NullMarked;
