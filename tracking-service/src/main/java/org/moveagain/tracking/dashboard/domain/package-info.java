/**
 * Day values, 7-day means and counts from entries. Knows no technology.
 */
@NullMarked
package org.moveagain.tracking.dashboard.domain;

import org.jspecify.annotations.NullMarked;
