/**
 * Tests of the dashboard's arithmetic.
 */
@NullMarked
package org.moveagain.tracking.dashboard.domain;

import org.jspecify.annotations.NullMarked;
