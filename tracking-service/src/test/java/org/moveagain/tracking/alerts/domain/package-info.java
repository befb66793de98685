/**
 * Tests of alerts.
 */
@NullMarked
package org.moveagain.tracking.alerts.domain;

import org.jspecify.annotations.NullMarked;
