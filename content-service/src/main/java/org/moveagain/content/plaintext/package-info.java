/**
 * Plain text as Markdown. Knows neither the web nor the store.
 */
@NullMarked
package org.moveagain.content.plaintext;

import org.jspecify.annotations.NullMarked;
