/**
 * Tests of measures.
 */
@NullMarked
package org.moveagain.tracking.catalogue.domain;

import org.jspecify.annotations.NullMarked;
