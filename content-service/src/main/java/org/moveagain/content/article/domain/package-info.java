/**
 * What an article is. Pure.
 */
@NullMarked
package org.moveagain.content.article.domain;

import org.jspecify.annotations.NullMarked;
