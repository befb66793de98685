/**
 * Tests of the state machine, case by case and against a model.
 */
@NullMarked
package org.moveagain.tracking.projection.domain;

import org.jspecify.annotations.NullMarked;
