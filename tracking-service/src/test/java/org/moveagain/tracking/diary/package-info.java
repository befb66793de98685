/**
 * A diary to test with.
 */
@NullMarked
package org.moveagain.tracking.diary;

import org.jspecify.annotations.NullMarked;
