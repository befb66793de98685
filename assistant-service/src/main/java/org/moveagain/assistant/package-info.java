/**
 * The assistant: urgency first.
 */
@NullMarked
package org.moveagain.assistant;

import org.jspecify.annotations.NullMarked;
