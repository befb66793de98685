/**
 * What a plan may be, and what of it matters now. Knows no technology.
 */
@NullMarked
package org.moveagain.tracking.plans.domain;

import org.jspecify.annotations.NullMarked;
