/**
 * Triage over HTTP: answers in, urgency and the next question out. Keeps nothing but
 * counts.
 */
@NullMarked
package org.moveagain.assistant.triage;

import org.jspecify.annotations.NullMarked;
