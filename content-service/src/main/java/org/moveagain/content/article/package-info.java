/**
 * Reads articles from Markdown with front matter, strictly, and keeps them. Knows nothing
 * of the web.
 */
@NullMarked
package org.moveagain.content.article;

import org.jspecify.annotations.NullMarked;
