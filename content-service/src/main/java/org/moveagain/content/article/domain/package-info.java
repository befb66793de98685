/**
 * An article as it is. Knows neither the web nor the store.
 */
@NullMarked
package org.moveagain.content.article.domain;

import org.jspecify.annotations.NullMarked;
