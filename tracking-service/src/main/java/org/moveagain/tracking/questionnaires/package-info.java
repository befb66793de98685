/**
 * Questionnaires and the responses to them over HTTP. May use Spring Web.
 */
@NullMarked
package org.moveagain.tracking.questionnaires;

import org.jspecify.annotations.NullMarked;
