/**
 * Measures, places, signs and factors, and how they are looked up. Knows no technology.
 */
@NullMarked
package org.moveagain.tracking.catalogue.domain;

import org.jspecify.annotations.NullMarked;
