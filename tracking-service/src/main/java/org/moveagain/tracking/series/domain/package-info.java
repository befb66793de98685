/**
 * A measure's values by day, their means and where they began. Knows no technology.
 */
@NullMarked
package org.moveagain.tracking.series.domain;

import org.jspecify.annotations.NullMarked;
