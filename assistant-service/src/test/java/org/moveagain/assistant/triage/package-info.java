/**
 * The triage API.
 */
@NullMarked
package org.moveagain.assistant.triage;

import org.jspecify.annotations.NullMarked;
