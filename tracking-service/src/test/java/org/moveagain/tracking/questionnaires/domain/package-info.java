/**
 * Tests of questionnaires.
 */
@NullMarked
package org.moveagain.tracking.questionnaires.domain;

import org.jspecify.annotations.NullMarked;
