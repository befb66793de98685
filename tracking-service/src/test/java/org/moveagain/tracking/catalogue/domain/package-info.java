/**
 * Tests of the catalogue's file and rules.
 */
@NullMarked
package org.moveagain.tracking.catalogue.domain;

import org.jspecify.annotations.NullMarked;
