/**
 * Articles: Markdown in, pages and JSON out.
 */
@NullMarked
package org.moveagain.content;

import org.jspecify.annotations.NullMarked;
