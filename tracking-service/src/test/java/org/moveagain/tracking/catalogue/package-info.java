/**
 * Tests of the catalogue's file.
 */
@NullMarked
package org.moveagain.tracking.catalogue;

import org.jspecify.annotations.NullMarked;
