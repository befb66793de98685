/**
 * Tests of the whole service, with a real broker and a real store.
 */
@NullMarked
package org.moveagain.tracking;

import org.jspecify.annotations.NullMarked;
