/**
 * Tests of what a goal may be, and of progress.
 */
@NullMarked
package org.moveagain.tracking.goals.domain;

import org.jspecify.annotations.NullMarked;
