/**
 * When what a person logged may need checking, and why (domain facts, section 3). Knows
 * no technology.
 */
@NullMarked
package org.moveagain.tracking.alerts.domain;

import org.jspecify.annotations.NullMarked;
