/**
 * Tests of plans.
 */
@NullMarked
package org.moveagain.tracking.plans.domain;

import org.jspecify.annotations.NullMarked;
