/**
 * Articles as pages and as JSON. May use Spring Web and the articles.
 */
@NullMarked
package org.moveagain.content.web;

import org.jspecify.annotations.NullMarked;
