/**
 * Whom to call in which country. Pure; may use a reader for the data.
 */
@NullMarked
package org.moveagain.assistant.helpline;

import org.jspecify.annotations.NullMarked;
