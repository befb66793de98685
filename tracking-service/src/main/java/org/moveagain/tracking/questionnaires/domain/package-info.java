/**
 * Questionnaires as their documents declare them, scores and their change. Knows no
 * technology but JSON, in which the documents are.
 */
@NullMarked
package org.moveagain.tracking.questionnaires.domain;

import org.jspecify.annotations.NullMarked;
