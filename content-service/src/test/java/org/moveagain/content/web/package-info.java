/**
 * Pages and API of the articles.
 */
@NullMarked
package org.moveagain.content.web;

import org.jspecify.annotations.NullMarked;
