/**
 * The state of an article over its revisions. Knows neither the web nor the store.
 */
@NullMarked
package org.moveagain.content.revision.domain;

import org.jspecify.annotations.NullMarked;
