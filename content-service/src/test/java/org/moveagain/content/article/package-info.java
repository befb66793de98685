/**
 * Reading articles, and what the shipped ones say.
 */
@NullMarked
package org.moveagain.content.article;

import org.jspecify.annotations.NullMarked;
