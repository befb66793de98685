/**
 * Tests of keys and ranges.
 */
@NullMarked
package org.moveagain.tracking.diary.domain;

import org.jspecify.annotations.NullMarked;
