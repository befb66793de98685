/**
 * What a clinician reads in a minute: only what was logged. Knows no technology.
 */
@NullMarked
package org.moveagain.tracking.report.domain;

import org.jspecify.annotations.NullMarked;
