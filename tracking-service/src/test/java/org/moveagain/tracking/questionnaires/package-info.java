/**
 * Tests of questionnaires.
 */
@NullMarked
package org.moveagain.tracking.questionnaires;

import org.jspecify.annotations.NullMarked;
