/**
 * The articles that people see, read and kept at hand. May use the revisions.
 */
@NullMarked
package org.moveagain.content.reading;

import org.jspecify.annotations.NullMarked;
