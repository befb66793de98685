/**
 * Tests of what makes an entry valid.
 */
@NullMarked
package org.moveagain.tracking.entries.domain;

import org.jspecify.annotations.NullMarked;
